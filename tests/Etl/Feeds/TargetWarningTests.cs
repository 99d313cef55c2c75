using Analytics.WarehouseSql;

namespace Analytics.Tests.Etl.Feeds;

/// <summary>Targets that contradict the catalogue are loaded and warned of, with the lines they stand on.</summary>
public sealed class TargetWarningTests
{
    private const string Header = "indikator;omrade;basar;basvarde;malvarde;maldatum;riktning\n";

    [Theory, EachEngine]
    public void Targets_ThatContradictTheCatalogue_AreWarnedOfByLine(EngineKind engine)
    {
        using var warehouse = new TestWarehouse(engine);
        var result = warehouse.Deliver("malvarden/malvarden_2026.csv", Header
            + "U01;lan;2025;37;49;2028-06-30;öka\n" + "U01;vso-samla;2025;50;110;2028-06-30;öka\n" + "K01;lan;2025;12;8;2030-06-30;öka\n"
            + "K04;lan;2025;1;2;2030-06-30;öka\n" + "N01;lan;2025;9000;8000;2030-06-30;minska\n" + "H06;1480;2025;50;60;2030-06-30;öka\n");

        Assert.Equal(6, result.Counts.Loaded);
        Assert.Equal(
            [
                "andel_som_antal|1|På rad 2 (U01) är målvärdet lika med antalet kommuner i området. Indikatorn visas i procent, så värdet läses som procent. Gäller målet alla kommuner i området skrivs 100.",
                "andel_utanför|1|På rad 3 (U01) ligger basvärdet eller målvärdet under 0 eller över 100, fast indikatorn visas i procent. Det som står är laddat; kontrollera att värdena är skrivna i procent.",
                "mål_för_beräknat_tal|1|På rad 6 (N01) gäller målet ett tal som är beräknat av en modell och inte räknat. Det är laddat, men ingen väg mot målet kan visas.",
                "mål_utan_mått|1|På rad 5 (K04) gäller målet en indikator som inte mäts. Det är laddat, men ingen väg mot målet kan visas.",
                "mål_utan_nivå|1|På rad 7 (H06) gäller målet en sorts område som indikatorn inte mäts för. Det är laddat, men ingen väg mot målet kan visas.",
                "riktning|1|På rad 4 (K01) går riktningen emot basvärde och målvärde. Det som står är laddat; kontrollera riktningen.",
            ],
            warehouse.Rows("select warning_code, warning_count, message from delivery_warning").Order(StringComparer.Ordinal));
    }

    [Theory, EachEngine]
    public void Targets_ThatFitTheCatalogue_AreNotWarnedOf(EngineKind engine)
    {
        using var warehouse = new TestWarehouse(engine);
        warehouse.Deliver("malvarden/malvarden_2026.csv", Header + "U01;lan;2025;75,5;100;2028-06-30;öka\nK01;1480;2025;12;149;2030-06-30;öka\nH08;lan;2025;20;10;2030-06-30;minska\n");
        Assert.Empty(warehouse.Rows("select warning_code from delivery_warning"));
    }
}
