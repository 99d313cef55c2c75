using Analytics.Etl.Deliveries;
using Analytics.WarehouseSql;

namespace Analytics.Tests.Etl;

/// <summary>What becomes of a delivery: refused, repeated, replaced, held, confirmed.</summary>
public sealed class DeliveryLifeTests
{
    private const string Header = "registreringsdatum;enhet_hsaid;kva_kod;kommunkod;antal\n";

    [Theory, EachEngine]
    public void FilesOfLater_AreRefusedWhole_EachWithItsOwnSentence_AndFiguresStand(EngineKind engine)
    {
        using var warehouse = TestWarehouse.Loaded(engine, TestWarehouse.Data("inbox-seed-47/inbox"));
        var before = warehouse.Rows("select * from pub_value order by 1, 2, 3, 4");
        var facts = warehouse.Number("select count(*) from fact_procedure");
        warehouse.With(TestWarehouse.Data("inbox-seed-47/later"));

        var result = warehouse.Load();

        Assert.Equal(
        [
            "kva_2026-09_for-manga-fel.csv: 20 av 200 rader (10,0 %) bryter mot reglerna, flest mot ”datum” (20). Inget laddades. Rätta raderna och leverera hela filen igen.",
            "kva_2026-09_nul.csv: Filen innehåller en NUL-byte på rad 7. Den är skadad eller sparad som UTF-16. Spara den som CSV UTF-8 och leverera igen.",
            "kva_2026-09_saknad-kolumn.csv: Kolumnen kva_kod saknas i rubrikraden. Filens kolumner är: registreringsdatum, enhet_hsaid, enhetsnamn, forvaltning, vardniva, kod_x, kommunkod, aldersgrupp, kon, grund, antal. Lägg till kolumnen och leverera filen igen.",
            "kva_2026-09_trunkerad.csv: Sista raden (rad 201) har 8 fält i stället för 11: filen är avhuggen. Leverera den igen i sin helhet.",
        ], result.Files.Select(file => $"{file.File}: {file.Message}"));
        Assert.All(result.Files, file => Assert.Equal(Outcome.Rejected, file.Outcome));
        Assert.Equal(before, warehouse.Rows("select * from pub_value order by 1, 2, 3, 4"));
        Assert.Equal(facts, warehouse.Number("select count(*) from fact_procedure"));
        Assert.Null(result.Publication);
    }

    [Theory, EachEngine]
    public void LoadingEverythingTwice_ChangesNothing_AndSaysSo(EngineKind engine)
    {
        using var warehouse = TestWarehouse.Loaded(engine, TestWarehouse.Data("inbox-seed-47/inbox"));
        var before = warehouse.State();

        var second = warehouse.With(TestWarehouse.Data("inbox-seed-47/inbox")).Load();

        Assert.Equal(29, second.Files.Count);
        Assert.All(second.Files, file => Assert.Equal((Outcome.Unchanged, true), (file.Outcome, file.Message.EndsWith("som redan gäller. Inget ändras.", StringComparison.Ordinal))));
        Assert.Null(second.Publication);
        Assert.Equal(before, warehouse.State());
    }

    [Theory, EachEngine]
    public void CorrectedMonth_Supersedes_AndOnlyThatMonthsFiguresChange(EngineKind engine)
    {
        using var warehouse = TestWarehouse.Loaded(engine, TestWarehouse.Data("inbox-seed-47/inbox"));
        const string others = "select f.delivery_key, f.line_no, f.date_key, f.municipality_key, f.quantity from fact_procedure f where f.date_key < 20260301 or f.date_key > 20260331 order by 1, 2";
        // Q04 counts the hidden cells of all periods that end in its own, the corrected half-year among them.
        const string figures = "select v.indicator_code, v.area_code, v.period_code, v.breakdown, v.numerator, v.status from pub_value v where v.period_code in ('2026-02', '2026-04', '2026K2') and v.indicator_code <> 'Q04' order by 1, 2, 3, 4";
        var (factsBefore, figuresBefore) = (warehouse.Rows(others), warehouse.Rows(figures));
        var march = File.ReadAllText(TestWarehouse.Data("inbox-seed-47/inbox/kva/kva_2026-03.csv"));
        var corrected = march + string.Concat(Enumerable.Repeat("2026-03-05,SE2321000131-E000000000001,,,,DU055,1480,okänd,okänt,okänd,10\n", 3));
        var countBefore = warehouse.Number("select sum(quantity) from fact_procedure where date_key between 20260301 and 20260331");

        var result = warehouse.Deliver("kva/kva_2026-03_rättad.csv", corrected);

        Assert.Equal(Outcome.Loaded, result.Outcome);
        Assert.EndsWith("ersätter leverans 5.", result.Message, StringComparison.Ordinal);
        Assert.Equal(["5|superseded|30"], warehouse.Rows("select delivery_key, state, superseded_by from delivery where superseded_by is not null"));
        Assert.Equal(countBefore + 30, warehouse.Number("select sum(quantity) from fact_procedure where date_key between 20260301 and 20260331"));
        Assert.Equal(factsBefore, warehouse.Rows(others));
        Assert.Equal(figuresBefore, warehouse.Rows(figures));
    }

    [Theory, EachEngine]
    public void SmallDelivery_IsHeld_UntilConfirmed(EngineKind engine)
    {
        using var warehouse = new TestWarehouse(engine);
        warehouse.Deliver("kva/kva_2026-01.csv", Header + Lines("2026-01-10", 20));

        var held = warehouse.Deliver("kva/kva_2026-02.csv", Header + Lines("2026-02-10", 9));
        Assert.Equal(Outcome.Held, held.Outcome);
        Assert.Equal(20, warehouse.Number("select count(*) from fact_procedure"));

        var again = warehouse.Deliver("kva/kva_2026-02.csv", Header + Lines("2026-02-10", 9));
        Assert.Equal(Outcome.Unchanged, again.Outcome);

        new Confirmation(warehouse.Warehouse, TimeProvider.System, "test").Run(held.DeliveryKey);
        Assert.Equal(29, warehouse.Number("select count(*) from fact_procedure"));
        var refused = Assert.Throws<WarehouseException>(() => new Confirmation(warehouse.Warehouse, TimeProvider.System, "test").Run(held.DeliveryKey));
        Assert.Equal("Leverans 2 väntar inte på bekräftelse: den gäller redan. Inget har ändrats.", refused.Message);
    }

    [Theory, EachEngine]
    public void EmptyFile_IsHeld_AndCountsAsZeroWhenConfirmed(EngineKind engine)
    {
        using var warehouse = new TestWarehouse(engine);
        var held = warehouse.Deliver("kva/kva_2026-01.csv", Header);
        Assert.Equal((Outcome.Held, 0L), (held.Outcome, held.Counts.Read));

        new Confirmation(warehouse.Warehouse, TimeProvider.System, "test").Run(held.DeliveryKey);
        new Analytics.Etl.Publications.PublicationRun(warehouse.Warehouse, TimeProvider.System).Run();

        Assert.Equal(["0"], warehouse.Rows("select cast(numerator as int) from ind_value where indicator_code = 'K01' and area_code = '1480' and period_code = '2026-01'"));
        Assert.Equal(["1"], warehouse.Rows("select count(*) from ind_value where indicator_code = 'K01' and area_code = '1480' and period_code = '2026K1' and numerator is null and note = 'not_delivered'"));
    }

    [Theory, EachEngine]
    public void YearOverMonths_IsRefused_UnlessItsNameSaysItReplaces(EngineKind engine)
    {
        using var warehouse = new TestWarehouse(engine);
        warehouse.Deliver("kva/kva_2026-01.csv", Header + Lines("2026-01-10", 3));

        var refused = warehouse.Deliver("kva/kva_2026.csv", Header + Lines("2026-01-11", 5));
        Assert.Equal("Perioden 2026 överlappar leverans 1 (kva_2026-01.csv), som gäller redan. Leverera samma period som förut, eller lägg till _ersätter i filnamnet om den nya filen ska ersätta dem.", refused.Message);

        // The name as a Mac writes it: a and two dots.
        var replaced = warehouse.Deliver("kva/kva_2026_ersa\u0308tter.csv", Header + Lines("2026-01-11", 5));
        Assert.Equal(Outcome.Loaded, replaced.Outcome);
        Assert.Equal(["3|5"], warehouse.Rows("select delivery_key, count(*) from fact_procedure group by delivery_key"));
    }

    [Theory, EachEngine]
    public void SameBytesAfterRefusal_AreANewDelivery(EngineKind engine)
    {
        using var warehouse = new TestWarehouse(engine);
        var first = warehouse.Deliver("kva/kva_2026-01.csv", "datum;enhet\n");
        var second = warehouse.Deliver("kva/kva_2026-01.csv", "datum;enhet\n");
        Assert.Equal((Outcome.Rejected, 1L, Outcome.Rejected, 2L), (first.Outcome, first.DeliveryKey, second.Outcome, second.DeliveryKey));
    }

    [Theory, EachEngine]
    public void TwoSendersOfOnePeriod_StandBesideEachOther(EngineKind engine)
    {
        using var warehouse = new TestWarehouse(engine);
        warehouse.Put("kva/kva_2026-01.csv", Header + Lines("2026-01-10", 3)).Put("kva/privat/kva_2026-01.csv", Header + Lines("2026-01-10", 3)).Load();
        Assert.Equal(["region|loaded|3", "privat|loaded|3"], warehouse.Rows("select sender, state, loaded_count from delivery order by delivery_key"));
    }

    [Theory, EachEngine]
    public void UnknownUnit_IsLoadedOnAnInferredMember_AndGetsItsAttributesLater(EngineKind engine)
    {
        using var warehouse = new TestWarehouse(engine);
        warehouse.Deliver("kva/kva_2026-01.csv", Header + Lines("2026-01-10", 2));
        Assert.Equal(["SE2321000131-E000000000001|1|okänd"], Units(warehouse));
        Assert.Equal(["okänd_enhet|2"], warehouse.Rows("select warning_code, warning_count from delivery_warning"));

        warehouse.Deliver("enheter/enheter_2026-02-01.csv",
            "enhet_hsaid;enhetsnamn;forvaltning;vardniva;kommunkod;giltig_fran;giltig_till\nSE2321000131-E000000000001;Mottagning 1;SU;psykiatri;1480;2025-01-01;\n");
        Assert.Equal(["SE2321000131-E000000000001|0|1480"], Units(warehouse));
        Assert.Equal(["2"], warehouse.Rows("select count(*) from fact_procedure f join dim_unit u on u.unit_key = f.unit_key where u.unit_name = 'Mottagning 1'"));
    }

    [Theory, EachEngine]
    public void Rebuild_GivesTheSameRows(EngineKind engine)
    {
        using var warehouse = TestWarehouse.Loaded(engine, TestWarehouse.Data("inbox-seed-47/inbox"));
        warehouse.Deliver("kva/kva_2026-06_rättad.csv", File.ReadAllText(TestWarehouse.Data("inbox-seed-47/inbox/kva/kva_2026-06.csv")) + "\n");
        var before = warehouse.State();

        var tables = new Rebuild(warehouse.Warehouse, TimeProvider.System).Run();
        var publication = new Analytics.Etl.Publications.PublicationRun(warehouse.Warehouse, TimeProvider.System).Run();

        Assert.All(tables, table => Assert.True(table.IsEqual, table.ToString()));
        Assert.Equal(0, publication.Changed);
        Assert.Equal(before, warehouse.State());
    }

    internal static string Lines(string day, int count) =>
        string.Concat(Enumerable.Repeat($"{day};SE2321000131-E000000000001;DU055;1480;1\n", count));

    private static List<string> Units(TestWarehouse warehouse) => warehouse.Rows(
        "select u.unit_code, u.is_inferred, m.municipality_code from dim_unit u join dim_municipality m on m.municipality_key = u.municipality_key");
}
