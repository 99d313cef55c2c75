using Analytics.WarehouseSql;

namespace Analytics.Tests.Etl.Indicators;

/// <summary>The indicators of the family centres (C01–C19, C21–C25) on three centres and two years, each figure worked out by hand. The children stand in <see cref="CountyByHand"/>.</summary>
public sealed class CentresByHandTests
{
    private const string Header = "centrum_id;namn;kommunkod;anmald_typ;bvc;bmm;oppen_forskola;socialtjanst;andra_aktorer;socioekonomiskt_prioriterat;avtal_fran;avtal_till;avtalspunkter;"
        + "styrgrupp;samordnare;samordnare_tjanstegrad;samordnare_delad_kostnad;styrgruppsmoten;styrgruppsmoten_avtalade;alder_till;plan_upprattad;plan_foljd_upp;plan_utvarderad;"
        + "bmm_timmar_termin;kostnadsandel_bvc;kostnadsandel_bmm;kostnadsandel_oppen_forskola;kostnadsandel_socialtjanst;foraldrautbildning_pa_plats;"
        + "samverkanstimmar_avtalade;samverkanstimmar_anvanda;plats_omradestyp\n";

    // F1 in Lerum: everything on site (8.2), agreement of three years with all fifteen points.
    private const string F1 = "F1;Ett;1441;familjecentral;samlokaliserad;samlokaliserad;samlokaliserad;samlokaliserad;civilsamhälle;ja;2024-03-01;2027-02-28;1|2|3|4|5|6|7|8|9|10|11|12|13|14|15;"
        + "ja;ja;50;ja;2;2;;ja;ja;nej;6;25;25;25,5;24,5;ja;4;3;1\n";

    // F2 in Lerum: no midwifery, social services only collaborate (8.3), calls itself familjecentral; no agreement, much unknown.
    private const string F2 = "F2;Två;1441;familjecentral;samlokaliserad;nej;samlokaliserad;samverkar;;okänt;;;;"
        + "ja;nej;;okänt;1;;12;nej;nej;nej;3;;;;;okänt;;;\n";

    // F3 in Alingsås: child health is not on site (neither 8.2 nor 8.3); agreement of one year with three points.
    private const string F3 = "F3;Tre;1489;familjecentralsliknande;samverkar;samverkar;samlokaliserad;samlokaliserad;;ja;2025-07-01;2026-06-30;1|2|3;"
        + "nej;ja;20;nej;1;4;17;ja;nej;nej;8;40;20;20;20;nej;10;12;3\n";

    private static readonly (string, string)[] Lists =
    [
        ("familjecentraler/familjecentraler_2025.csv", Header + F1 + F2 + F3),
        ("familjecentraler/familjecentraler_2026.csv", Header + F1),
    ];

    [Theory, EachEngine]
    public void ListOf2025_GivesWhatAPersonReckons(EngineKind engine)
    {
        using var warehouse = CountyByHand.With(engine, Lists);
        warehouse.Holds(
            // C01, C02: F1 by 8.2, F2 by 8.3, F3 by neither, against the children 0–5.
            ("C01 lan 2025", "1/620"), ("C01 vso-samla 2025", "1/150"), ("C01 1441 2025", "1/100"), ("C01 1489 2025", "0/50"), ("C01 1480 2025", "0/10"), ("C02 lan 2025", "1/620"), ("C02 1441 2025H1", "1/100"),
            // C03: only F1 calls itself what it is.
            ("C03 lan 2025", "1/3"), ("C03 vso-samla 2025", "1/3"), ("C03 lan 2025 centre=F1", "1/1"), ("C03 lan 2025 centre=F2", "0/1"), ("C03 vso-simba 2025", "0/0 not_applicable"),
            // C04: F1 four of four on site, F2 two of three, F3 two of four.
            ("C04 lan 2025", "8/11"), ("C04 lan 2025 activity=bvc", "2/3"), ("C04 lan 2025 activity=bmm", "1/2"), ("C04 lan 2025 activity=oppen_forskola", "3/3"), ("C04 vso-samla 2025 activity=socialtjanst", "2/3"), ("C04 lan 2025 centre=F2", "2/3"),
            // C05, C06: only Lerum has a centre by the rules; 100 of 620 children, of SAMLA's 150.
            ("C05 lan 2025", "48/49"), ("C05 vso-samla 2025", "1/2"), ("C05 kf-goteborgsregionen 2025", "11/12"), ("C06 lan 2025", "100/620"), ("C06 vso-samla 2025H2", "100/150"), ("C06 vso-simba 2025", "0/40"),
            // C07: F1's agreement runs all year, F3's from 1 July; F2 has none.
            ("C07 lan 2025-06", "1/3"), ("C07 lan 2025-07", "2/3"), ("C07 lan 2025", "2/3"), ("C07 lan 2025 centre=F2", "0/1"), ("C07 vso-simba 2025K1", "0/0 not_applicable"),
            // C08, C09: fifteen and three points; terms of 36 and 12 months; F2 has no agreement.
            ("C08 lan 2025", "18/30"), ("C08 lan 2025 measure=alla", "1/2"), ("C08 lan 2025 centre=F3", "3/15"), ("C08 lan 2025 centre=F2", "no row"), ("C09 lan 2025", "1/2"), ("C09 lan 2025 centre=F3", "0/1"),
            // C10: in June only F1's agreement, to February 2027, is in force; from July F3's too, which ends within twelve months.
            ("C10 lan 2025-06", "0/1"), ("C10 lan 2025-07", "1/2"), ("C10 lan 2025", "1/2"), ("C10 lan 2025 centre=F1", "0/1"),
            // C11–C13: F1 and F3 have a plan, F1's is followed up, none is evaluated.
            ("C11 lan 2025", "2/3"), ("C12 lan 2025", "1/2"), ("C12 lan 2025 centre=F2", "no row"), ("C13 lan 2025", "0/2"), ("C13 lan 2025 centre=F1", "0/1"),
            // C14: F1 and F3 have a coordinator, of 50 and 20 per cent.
            ("C14 lan 2025", "2/3"), ("C14 lan 2025 measure=tjanstegrad", "70/200"), ("C14 vso-simba 2025 measure=tjanstegrad", "0/0 not_applicable"));
    }

    [Theory, EachEngine]
    public void FurtherMeasuresOf2025_GiveWhatAPersonReckons(EngineKind engine)
    {
        using var warehouse = CountyByHand.With(engine, Lists);
        warehouse.Holds(
            // C15: F1 shares 25, 25, 25.5 and 24.5, none a whole percentage point from 25; F3 shares 40, 20, 20, 20; F2 has no coordinator.
            ("C15 lan 2025", "1/2"), ("C15 lan 2025 centre=F1", "1/1"), ("C15 lan 2025 measure=egen", "1/2"),
            // C16: F1 six hours, F3 eight; F2 has no midwifery, its three hours do not count.
            ("C16 lan 2025", "14/2"), ("C16 lan 2025 measure=lagst", "6/1"), ("C16 lan 2025 measure=hogst", "8/1"), ("C16 lan 2025 centre=F3", "8/1"), ("C16 lan 2025 centre=F2", "no row"), ("C16 vso-simba 2025 measure=lagst", "0/0 not_applicable"),
            // C17, C18: F1 and F3 say they have priority, midwifery is on site in F1; F1 yes, F3 no, F2 unknown.
            ("C17 lan 2025", "1/2"), ("C17 vso-samla 2025", "1/2"), ("C18 lan 2025", "1/2"), ("C18 lan 2025 centre=F2", "no row"),
            // C19: F1 two of two, F3 one of four, F2 has told no number agreed; F1 and F2 have a steering group.
            ("C19 lan 2025", "3/6"), ("C19 lan 2025 centre=F3", "1/4"), ("C19 lan 2025 measure=styrgrupp", "2/3"),
            // C21: 3 of 4 hours and 12 of 10.
            ("C21 lan 2025", "15/14"), ("C21 lan 2025 centre=F1", "3/4"),
            // C22–C24: others in F1; types 1 and 3, F2 unknown; F2 to 12 years, F3 to 17, F1 to school start.
            ("C22 lan 2025", "1/3"), ("C23 lan 2025", "1/2"), ("C24 lan 2025", "2/3"), ("C24 lan 2025 measure=till17", "1/3"),
            // C25: six months from June 2025 to the end of the first term; on its last day two years of the extended one lie ahead.
            ("C25 lan 2025H1", "6/1"), ("C25 lan 2025", "24/1"), ("C25 lan IOP1", "18/1"), ("C25 lan 2026", "12/1"));
    }

    [Theory, EachEngine]
    public void ListOf2026_HoldsFromJanuary_AndAYearWithoutListIsNull(EngineKind engine)
    {
        using var warehouse = CountyByHand.With(engine, Lists);
        warehouse.Holds(
            // Only F1 is left. The partnership's first year ends in June 2026: the list of 2026 holds; the second ends in a year without a list.
            ("C01 lan 2026", "1/620"), ("C01 lan IOP1", "1/620"), ("C02 lan IOP1", "0/620"), ("C03 lan 2026", "1/1"), ("C05 vso-samla 2026H1", "1/2"), ("C06 lan 2026", "100/620"),
            ("C01 lan IOP2", "/620 not_delivered"), ("C05 lan IOP2", "/49 not_delivered"), ("C06 lan IOP2", "/ not_delivered"), ("C07 lan IOP2", "/ not_delivered"), ("C11 lan 2024", "no row"),
            // F1's agreement ends on 28 February 2027: within twelve months from 28 February 2026 on, and in force to the end of 2026.
            ("C10 lan 2026-01", "0/1"), ("C10 lan 2026-02", "1/1"), ("C07 lan 2026-12", "1/1"), ("C07 lan 2026-12 centre=F2", "no row"), ("C11 lan 2026", "1/1"));
    }

    [Theory, EachEngine]
    public void CountyAgreement_IsToldOfPeriodsThatAreOver_AndIsNeverPreliminary(EngineKind engine)
    {
        using var warehouse = new TestWarehouse(engine);
        warehouse.Put(Lists[0].Item1, Lists[0].Item2).Load(Hand.At("2026-01-20"));
        // The list came on 20 January: 2025 is over, though its other figures may still change, and the partnership's year is not.
        warehouse.Holds(("C25 lan 2025", "24/1"), ("C25 lan 2025H1", "6/1"), ("C11 lan 2025", "2/3 preliminary"), ("C25 lan IOP1", "no row"));
    }

    // What is measured never depends on the day on which it is measured: periods that have ended since are told of once a list comes, and a full measure finds no more than that.
    [Theory, EachEngine]
    public void PeriodsThatHaveEndedSince_AreInNoMeasure_UntilAListComes(EngineKind engine)
    {
        using var warehouse = new TestWarehouse(engine);
        warehouse.Put(Lists[0].Item1, Lists[0].Item2).Put(Lists[1].Item1, Lists[1].Item2).Load(Hand.At("2026-01-20"));
        const string measured = "select v.indicator_code, v.area_code, v.period_code, v.breakdown, v.numerator, v.denominator, v.value from ind_value v where v.indicator_code = 'C25' order by v.period_code";
        var before = warehouse.Rows(measured);
        using (var change = warehouse.Warehouse.BeginChange())
        {
            change.Execute("update publication set measured_by = 'another'");
            change.Commit();
        }

        Assert.NotNull(warehouse.Load(Hand.At("2027-10-31")).Publication);
        Assert.Equal(before, warehouse.Rows(measured));
        warehouse.Put("familjecentraler/familjecentraler_2026_ny.csv", Lists[1].Item2 + "\n").Load(Hand.At("2027-10-31"));
        Assert.True(before.Count < warehouse.Rows(measured).Count);
    }

    [Theory, EachEngine]
    public void Figures_AreTheSumOfTheirLines(EngineKind engine)
    {
        // Not C05, which counts municipalities without a line, nor C16's smallest and largest, nor C25, which no delivery tells of.
        using var warehouse = CountyByHand.With(engine, Lists);
        warehouse.IsTraced("2025", "C01", "C02", "C03", "C04", "C06", "C07", "C08", "C09", "C10", "C11", "C12", "C13", "C14", "C15", "C17", "C18", "C19", "C21", "C22", "C23", "C24");
    }

    [Fact]
    public void SampleInbox_HasTheCentresAgreementsAndPlansOfItsTruth()
    {
        using var warehouse = TestWarehouse.Loaded(EngineKind.Sqlite, TestWarehouse.SampleInbox);
        foreach (var year in (string[])["2025", "2026"])
        {
            Assert.Equal(
                Truth.Of("inbox-sample").Sum($"family_centres_{year}").Where(line => !line.StartsWith("varken", StringComparison.Ordinal))
                    .Concat(Truth.Of("inbox-sample").Sum($"family_centre_agreements_{year}")).Concat(Truth.Of("inbox-sample").Sum($"family_centre_plans_{year}")),
                [
                    $"8.2|{Of(warehouse, "C01", year)}", $"8.3|{Of(warehouse, "C02", year)}", $"all 15 points|{Of(warehouse, "C08", year, "measure=alla")}", $"term 3-5 years|{Of(warehouse, "C09", year)}",
                    $"with agreement|{Of(warehouse, "C09", year, column: "denominator")}", $"följd upp|{Of(warehouse, "C12", year)}", $"upprättad|{Of(warehouse, "C11", year)}", $"utvärderad|{Of(warehouse, "C13", year)}",
                ]);
        }
    }

    private static long Of(TestWarehouse warehouse, string indicator, string year, string breakdown = "", string column = "numerator") =>
        warehouse.Number($"select cast(v.{column} as int) from ind_value v where v.indicator_code = '{indicator}' and v.area_code = 'lan' and v.period_code = '{year}' and v.breakdown = '{breakdown}'");
}
