using Analytics.Etl.Codes;
using Analytics.Etl.Feeds;
using Analytics.WarehouseSql;

namespace Analytics.Tests.Etl;

/// <summary>Codes that no list knows: proposed, judged by a person, and the facts resolved again.</summary>
public sealed class CodeProposalTests
{
    // Two digits swapped.
    private const string Misspelt = "SE2321000131-E000000001020";
    private const string Meant = "SE2321000131-E000000001002";

    private static string Lines => SmallFiles.ProcedureHeader + SmallFiles.Talk("2026-01-10", 1002, 3) + SmallFiles.Talk("2026-01-11", 1020, 4) + SmallFiles.Talk("2026-01-12", 1020, 5);

    private static string List => SmallFiles.UnitHeader + $"{Meant};Ungdomsmottagning;SU;psykiatri;1480;2025-01-01;\n{SmallFiles.Unit(999999)};Annan;SU;psykiatri;1480;2025-01-01;\n";

    [Theory, EachEngine]
    public void UnitThatNoListKnows_IsProposed_WithTheNearestKnown(EngineKind engine)
    {
        using var warehouse = Loaded(engine);

        var proposal = Assert.Single(new Proposals(warehouse.Warehouse).All());

        Assert.Equal(("unit", Misspelt, 2L, 1L), (proposal.Kind.Name, proposal.Written, proposal.Rows, proposal.Deliveries));
        Assert.Equal(new NearCode(Meant, "Ungdomsmottagning", 1), proposal.Nearest[0]);
    }

    [Theory, EachEngine]
    public void AcceptedUnit_MovesItsFacts_AndWhatComesLater_WhileRawRowsStay(EngineKind engine)
    {
        using var warehouse = Loaded(engine);

        Assert.Equal(1, Accept(warehouse, CodeDecision.Same, Meant));

        const string sums = "select u.unit_code, u.is_inferred, sum(f.quantity) from fact_procedure f join dim_unit u on u.unit_key = f.unit_key group by u.unit_code, u.is_inferred";
        Assert.Equal([$"{Meant}|0|12"], warehouse.Rows(sums));
        Assert.Equal(0, warehouse.Number($"select count(*) from dim_unit where unit_code = '{Misspelt}'"));
        Assert.Equal(2, warehouse.Number($"select count(*) from raw_procedure where unit_code = '{Misspelt}'"));
        Assert.Empty(new Proposals(warehouse.Warehouse).All());
        Assert.Equal(1, warehouse.Number("select count(*) from publication_need"));
        warehouse.Deliver("kva/kva_2026-02.csv", SmallFiles.ProcedureHeader + SmallFiles.Talk("2026-02-01", 1020, 8));
        Assert.Equal([$"{Meant}|0|20"], warehouse.Rows(sums));
        Assert.All(new Analytics.Etl.Deliveries.Rebuild(warehouse.Warehouse, TimeProvider.System).Run(), table => Assert.True(table.IsEqual, table.ToString()));
    }

    [Theory, EachEngine]
    public void AcceptedUnitJudgedAnew_MovesItsFactsBack(EngineKind engine)
    {
        using var warehouse = Loaded(engine);
        var before = warehouse.Content();
        Accept(warehouse, CodeDecision.Same, Meant);
        warehouse.Publish(0);

        Accept(warehouse, CodeDecision.New, null);

        warehouse.Publish(0);
        Assert.Equal(before, warehouse.Content());
        Assert.Empty(new Proposals(warehouse.Warehouse).All());
    }

    [Theory]
    [InlineData("unit", Misspelt, "SE2321000131-E000000005555", "Det finns ingen enhet med koden SE##########-E############ i listan. Se förslagen med proposals. Inget har ändrats.")]
    [InlineData("unit", "SE2321000131-E000000007777", Meant, "Ingen gällande leverans nämner enheten SE##########-E############. Skriv koden som i proposals. Inget har ändrats.")]
    [InlineData("unit", Meant, "SE2321000131-E000000999999", "Koden SE2321000131-E000000001002 finns redan i listan över enheter, så den behöver inget beslut. Inget har ändrats.")]
    [InlineData("unit", "850101-9809", Meant, "Koden är tom, för lång eller innehåller ett personnummer. Skriv den som i proposals. Inget har ändrats.")]
    public void CodesThatDoNotFit_AreRefused(string kind, string written, string code, string message)
    {
        using var warehouse = Loaded(EngineKind.Sqlite);
        var refused = Assert.Throws<WarehouseException>(() => new Acceptance(warehouse.Warehouse, TimeProvider.System, "test").Run(CodeKind.Named(kind)!, written, CodeDecision.Same, code));
        Assert.Equal(message, refused.Message);
        Assert.Equal(0, warehouse.Number("select count(*) from code_alias"));
    }

    [Theory, EachEngine]
    public void RefusedOrganisationCodes_AreProposed_AndAnAliasReachesTheFeeds(EngineKind engine)
    {
        using var warehouse = Loaded(engine);
        using (var change = warehouse.Warehouse.BeginChange())
        {
            change.Execute("""
                insert into delivery_rejection (delivery_key, line_no, column_name, rule_code, masked_value, message)
                values (1, 2, 'till_organisation', 'organisation', 'BRISS', 'x'), (1, 3, 'till_organisation', 'organisation', 'BRISS', 'x'), (2, 3, 'till_organisation', 'organisation', 'BRISS', 'x')
                """);
            change.Execute("insert into code_alias (kind, written_code, code, decision, decided_by, decided_at) values ('organisation', 'RFSL Gbg', 'RFSL', 'same', 'test', 'x'), ('unit', 'BRISS', 'x', 'same', 'test', 'x')");
            change.Commit();
        }

        Assert.Contains(new Proposals(warehouse.Warehouse).All(), proposal => (proposal.Kind.Name, proposal.Written, proposal.Rows, proposal.Deliveries) == ("organisation", "BRISS", 3L, 2L));
        var aliases = ReferenceData.Read(warehouse.Warehouse).OrganisationAliases;
        Assert.Equal(("RFSL", "BRISS"), (aliases.Resolve("rfsl gbg"), aliases.Resolve("BRISS")));
    }

    [Theory]
    [InlineData("", "abc", 3)]
    [InlineData("BRIS", "bris", 0)]
    [InlineData("BRIS", "BRSI", 1)]
    [InlineData("kitten", "sitting", 3)]
    public void EditDistance_CountsCharactersToChange(string one, string other, int distance) => Assert.Equal(distance, EditDistance.Of(one, other));

    private static TestWarehouse Loaded(EngineKind engine)
    {
        var warehouse = new TestWarehouse(engine);
        warehouse.Deliver("enheter/enheter_2026-01-01.csv", List);
        warehouse.Deliver("kva/kva_2026-01.csv", Lines);
        return warehouse;
    }

    private static int Accept(TestWarehouse warehouse, CodeDecision decision, string? code) =>
        new Acceptance(warehouse.Warehouse, TimeProvider.System, "test").Run(CodeKind.Unit, Misspelt, decision, code);
}
