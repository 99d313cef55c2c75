using Analytics.Etl.Deliveries;
using Analytics.Tests.Schedule;
using Analytics.WarehouseSql;
using static Analytics.Tests.Etl.Xlsx;

namespace Analytics.Tests.Etl;

/// <summary>What somebody with fresh eyes ran into: each fault and the kind that it is of.</summary>
public sealed class FreshEyesTests
{
    private const string Unit = "SE2321000131-E000000000001";

    [Theory, EachEngine]
    public void SmallMonthInPlaceOfAYear_IsHeld_AndSaysWhatWouldBeLeftWithoutADelivery(EngineKind engine)
    {
        using var warehouse = new TestWarehouse(engine);
        warehouse.Deliver("kva/kva_2025.csv", SmallFiles.ProcedureHeader + string.Concat(Enumerable.Range(1, 12).Select(month => Talks($"2025-{month:00}", 10))));

        var result = warehouse.Deliver("kva/kva_2025-02_ersätter.csv", SmallFiles.ProcedureHeader + Talks("2025-02", 3));

        Assert.Equal(Outcome.Held, result.Outcome);
        Assert.Contains("med 120. Den ersätter en längre period, vars övriga delar blir utan leverans.", result.Message, StringComparison.Ordinal);
        Assert.Equal(120, warehouse.Number("select count(*) from fact_procedure"));
    }

    [Theory, EachEngine]
    public void SmallYearInPlaceOfMonths_IsHeld_MeasuredAgainstAllOfThem(EngineKind engine)
    {
        using var warehouse = new TestWarehouse(engine);
        for (var month = 1; month <= 4; month++)
        {
            warehouse.Deliver($"kva/kva_2025-0{month}.csv", SmallFiles.ProcedureHeader + Talks($"2025-0{month}", 15));
        }

        var result = warehouse.Deliver("kva/kva_2025_ersätter.csv", SmallFiles.ProcedureHeader + Talks("2025-03", 29));

        Assert.Equal(Outcome.Held, result.Outcome);
        Assert.Contains("de 4 leveranser som den ersätter, med 60 rader tillsammans.", result.Message, StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public void RestOfAYearThatIsNotOver_IsAwaited_AndNoRowOfZeros(EngineKind engine)
    {
        using var warehouse = new TestWarehouse(engine).With(TestWarehouse.SampleInbox, "befolkning", "enheter");
        warehouse.Put("kva/kva_2026.csv", SmallFiles.ProcedureHeader + Talks("2026-01", 9) + Talks("2026-10", 9)).Load(new SetClock("2026-11-25T08:00Z"));

        Assert.Equal(["2026-01|9|shown", "2026-02|0|shown", "2026-10|9|shown"], warehouse.Rows(
            "select v.period_code, v.numerator, v.status from pub_value v where v.indicator_code = 'K01' and v.area_code = 'lan' and v.period_code in ('2026-01', '2026-02', '2026-10', '2026-11', '2026-12', '2026') and v.breakdown = '' and v.status = 'shown' order by v.period_code"));
        Assert.Equal(["2026-10|1", "2026-11|0"], warehouse.Rows("select f.period_code, f.is_delivered from pub_feed_period f where f.feed = 'kva' and f.period_code in ('2026-10', '2026-11') order by f.period_code"));
    }

    [Theory]
    [InlineData("2026-11-25T08:00Z", "kva/kva_2029-05.csv", Outcome.Held)]
    [InlineData("2026-11-25T08:00Z", "kva/kva_2027-05.csv", Outcome.Loaded)]
    public void PeriodAhead_IsHeldWhenMoreThanAYear_ElseWarnedOf(string now, string name, Outcome expected)
    {
        using var warehouse = new TestWarehouse();

        var result = warehouse.Put(name, SmallFiles.ProcedureHeader + Talks(name[8..15], 3)).Load(new SetClock(now)).Files.Single();

        Assert.Equal(expected, result.Outcome);
        Assert.Contains(result.Warnings, warning => warning.Code == "framtid");
    }

    [Fact]
    public void SameBytesFromTwoSenders_AreBothCounted_AndWarnedOf()
    {
        using var warehouse = new TestWarehouse();
        warehouse.Deliver("kva/kva_2026-05.csv", SmallFiles.ProcedureHeader + Talks("2026-05", 3));

        var result = warehouse.Deliver("kva/PRIVAT/kva_2026-05.csv", SmallFiles.ProcedureHeader + Talks("2026-05", 3));

        Assert.Equal(6, warehouse.Number("select count(*) from fact_procedure"));
        Assert.StartsWith("Samma innehåll som leverans 1 från avsändaren region.", result.Warnings.Single(warning => warning.Code == "samma_innehåll").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void CellsMergedDownwards_HoldForEachOfTheirRows_AndAreWarnedOf()
    {
        using var warehouse = new TestWarehouse();
        object?[][] rows = [["datum", "enhet", "kvåkod", "kommun"], ["2026-01-05", Unit, "DU055", "1480"], [null, Unit, "DU056", "1480"], [null, Unit, "DU057", "1480"], ["2026-01-09", Unit, "DU057", "1480"]];
        warehouse.Put("kva/kva_2026-01.xlsx", Pack(Parts(Sheet(rows, "<mergeCells count=\"1\"><mergeCell ref=\"A2:A4\"/></mergeCells>"))));

        var result = warehouse.Load().Files.Single();

        Assert.Equal((4L, 4L), (result.Counts.Read, result.Counts.Loaded));
        Assert.Equal(["20260105", "20260105", "20260105", "20260109"], warehouse.Rows("select f.date_key from fact_procedure f order by f.line_no"));
        Assert.Equal("2 celler fick värdet från en sammanslagen cell ovanför. Kontrollera att det stämmer.", result.Warnings.Single(warning => warning.Code == "sammanslagna_celler").Message);
    }

    [Fact]
    public void FormulaWithoutAValue_IsRefused_AndNotTakenForEmpty()
    {
        using var warehouse = new TestWarehouse();
        warehouse.Put("kva/kva_2026-01.xlsx", Book(["datum", "enhet", "kvåkod", "kommun", "antal"], ["2026-01-05", Unit, "DU055", "1480", new Raw("", "<f>1+1</f>")], ["2026-01-06", Unit, "DU055", "1480", 1]));

        warehouse.Load();

        Assert.Equal(["2|antal|antal"], warehouse.Rows("select line_no, column_name, rule_code from delivery_rejection"));
    }

    [Theory]
    [InlineData("850101 9809")]
    [InlineData("ring 850101\u00a09809 i morgon")]
    [InlineData("850101 -9809")]
    public void PersonalNumberWrittenWithASpace_IsFound(string text)
    {
        Assert.True(PersonalNumber.IsIn(text));
        Assert.DoesNotContain("9809", PersonalNumber.MaskIn(text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("20260314 0830")]
    [InlineData("1480 9809")]
    [InlineData("850101 98091")]
    [InlineData("850131 1480 Göteborg")]
    public void NumbersBesideEachOther_AreNoPersonalNumber(string text) => Assert.False(PersonalNumber.IsIn(text));

    private static string Talks(string month, int count) => string.Concat(Enumerable.Repeat(SmallFiles.Talk(month + "-05", 1, 1), count));
}
