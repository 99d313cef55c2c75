using Analytics.WarehouseSql;

namespace Analytics.Tests.Etl.Indicators;

/// <summary>The indicators of the offers (U01–U11, U15) on a few offers, each figure worked out by hand. The children stand in <see cref="CountyByHand"/>.</summary>
public sealed class OffersByHandTests
{
    private const string Header = "utbud_id;organisation;namn;typ;form;kommunkod;betjanar;grunder;alder_fran;alder_till;sprak;platser_per_termin;lediga_platser;kotid_dagar;"
        + "sarbara_grupper;utokade_grupper;tolk;senast_kontrollerad;giltig_fran;giltig_till\n";

    // A and B are given in Lerum; C is digital and serves Lerum and Alingsås; E is given outside the county.
    private const string A = "A;BRIS;Grupp;stödgrupp;fysisk;1441;;1|3;4;13;sv;10;2;0;samhällsvård;syskon;ja;2025-12-01;2025-01-01;\n";
    private const string B = "B;BRIS;Läger;läger;fysisk;1441;;2;10;17;sv|ar;20;;14;;;okänt;2025-07-04;2025-01-01;\n";
    private const string C = "C;MASKROS;Chatt;chatt/telefon;digital;;1441|1489;1;13;25;;;;;flykting/migration;;nej;;2025-01-01;\n";
    private const string E = "E;RANDIGA;Grupp;stödgrupp;fysisk;0180;;1;0;17;sv;;;;;;nej;;2025-01-01;\n";

    // D is met for the first time in June 2026; its giltig_fran is believed. B is missing then: it ended on the snapshot's day.
    private const string D = "D;BRIS;Samtal;enskilt samtal;fysisk;1489;;5;0;5;sv;;;;;;nej;2026-06-01;2026-02-01;\n";

    private static readonly (string, string)[] Snapshots =
    [
        ("utbud/utbud_2025-12-31.csv", Header + A + B + C + E),
        ("utbud/utbud_2026-06-30.csv", Header + A + C + D + E),
        ("utbud/utbud_2026-12-31.csv", Header + A + C + D + E),
    ];

    [Theory, EachEngine]
    public void LastDayOf2025_IsMeasuredAsTheFirstSnapshotTells(EngineKind engine)
    {
        using var warehouse = CountyByHand.With(engine, Snapshots);
        warehouse.Holds(
            // U01: only Lerum has physical offers, two of them; E lies outside the county. Göteborgsregionen has 12 municipalities in the county.
            ("U01 lan 2025", "1/49"), ("U01 vso-samla 2025", "1/2"), ("U01 kf-goteborgsregionen 2025", "1/12"), ("U01 vso-simba 2025", "0/4"), ("U01 lan 2025K4", "1/49"),
            // U02: Lerum's 300 of 1 340, of SAMLA's 400; none of Skaraborg's 15 × 20.
            ("U02 lan 2025", "300/1340"), ("U02 vso-samla 2025H2", "300/400"), ("U02 vso-skaraborg 2025", "0/300"),
            // U03: Lerum 1 and 3 (A), 2 (B), 1 again (C); Alingsås 1 (C): 4 cells of 49 × 5. By ground: 1 in both, 2 and 3 in Lerum, 4 and 5 nowhere.
            ("U03 lan 2025", "4/245"), ("U03 vso-samla 2025", "4/10"), ("U03 1441 2025", "3/5"), ("U03 1489 2025", "1/5"), ("U03 1480 2025", "0/5"),
            ("U03 lan 2025 ground=1", "2/49"), ("U03 lan 2025 ground=2", "1/49"), ("U03 vso-samla 2025 ground=3", "1/2"), ("U03 lan 2025 ground=5", "0/49"), ("U03 lan 2025 ground=U", "no row"),
            // U03 of physical offers only: Lerum 1 and 3 (A) and 2 (B); what the digital C fills alone, 1 in Alingsås, is gone.
            ("U03 lan 2025 measure=fysisk", "3/245"), ("U03 1441 2025 measure=fysisk", "3/5"), ("U03 1489 2025 measure=fysisk", "0/5"),
            // U04: C serves Lerum, which has physical offers, and Alingsås, which has none.
            ("U04 lan 2025", "1/49"), ("U04 vso-samla 2025", "1/2"), ("U04 vso-simba 2025", "0/4"),
            // U05: A and B in Lerum; a municipality without offers is a zero.
            ("U05 lan 2025", "2/1340"), ("U05 1441 2025", "2/300"), ("U05 1489 2025", "0/100"), ("U05 1480 2025", "0/20"),
            // U06: in Lerum 4–13 (A), 10–17 (B), 13–25 (C): the ages 4–17, 14 of 18; in Alingsås 13–17, 5 of 18.
            ("U06 1441 2025", "14/18"), ("U06 1489 2025", "5/18"), ("U06 vso-samla 2025", "19/36"), ("U06 lan 2025", "19/882"), ("U06 1480 2025", "0/18"),
            // U07: A names children in care (Lerum); C names refugees (Lerum, Alingsås): 2 of 6 and 1 of 6.
            ("U07 1441 2025", "2/6"), ("U07 vso-samla 2025", "3/12"), ("U07 lan 2025", "3/294"), ("U07 vso-samla 2025 group=flykting/migration", "2/2"), ("U07 lan 2025 group=samhällsvård", "1/49"),
            // U08: A names siblings, in Lerum.
            ("U08 vso-samla 2025", "1/12"), ("U08 vso-samla 2025 group=syskon", "1/2"), ("U08 lan 2025 group=viktig vuxen", "0/49"),
            // U09: A has an interpreter, B is given in Arabic, C in neither; E serves none of the 49. No offer in SIMBA: nothing to take a share of.
            ("U09 lan 2025", "2/3"), ("U09 vso-samla 2025", "2/3"), ("U09 vso-simba 2025", "0/0 not_applicable"),
            // U10: A was checked 30 days before the end of the year, B 180 days before, C and E never. A month later B's check is too old.
            ("U10 lan 2025-12", "2/4"), ("U10 lan 2026-01", "1/4"), ("U10 lan 2025-12 organisation=BRIS", "2/2"), ("U10 lan 2026-01 organisation=BRIS", "1/2"), ("U10 lan 2025 organisation=MASKROS", "0/1"),
            // U11: what was there at the end of 2024, no snapshot tells.
            ("U11 lan 2025", "/ not_delivered"),
            // U15: A has 2 of 10 places free and no queue; B has 20 places, free ones unknown, and a queue; C and E tell nothing (E serves no municipality here).
            ("U15 lan 2025", "2/10"), ("U15 lan 2025 measure=ko", "1/2"), ("U15 lan 2025 measure=uppgift", "1/3"), ("U15 lan 2025 organisation=BRIS", "2/10"),
            ("U15 lan 2025 organisation=MASKROS", "0/0 not_applicable"), ("U15 vso-samla 2025H2 measure=ko", "1/2"));
    }

    [Theory, EachEngine]
    public void LaterDays_FollowTheLaterSnapshots_AndWhatIsNotToldIsNull(EngineKind engine)
    {
        using var warehouse = CountyByHand.With(engine, Snapshots);
        warehouse.Holds(
            // 30 June 2026: B ended by absence on that day, D is there since February: A in Lerum, D in Alingsås.
            ("U01 lan 2026K1", "2/49"), ("U01 lan 2026K2", "2/49"), ("U01 vso-samla IOP1", "2/2"), ("U02 lan 2026H1", "400/1340"), ("U04 lan 2026H1", "0/49"),
            ("U05 1441 2026H1", "1/300"), ("U05 1489 IOP1", "1/100"), ("U05 lan 2026", "2/1340"),
            // Grounds: Lerum 1, 3 (A), 1 (C); Alingsås 1 (C), 5 (D).
            ("U03 vso-samla 2026", "4/10"), ("U03 1489 2026 ground=5", "1/1"), ("U03 1441 2026 ground=2", "0/1"),
            // Of A, B and C at the end of 2025, A and C are there at the end of 2026.
            ("U11 lan 2026", "2/3"), ("U11 vso-samla 2026", "2/3"), ("U11 lan 2026 organisation=BRIS", "1/2"), ("U11 lan 2026 organisation=MASKROS", "1/1"), ("U11 vso-simba 2026", "0/0 not_applicable"),
            // The quarter after the latest snapshot does not stand in the grid; the partnership's second year has begun, but nobody has told of its end.
            ("U01 lan 2027K1", "no row"), ("U01 lan IOP2", "/49 not_delivered"), ("U05 1441 IOP2", "/300 not_delivered"), ("U02 lan IOP2", "/ not_delivered"));
    }

    [Theory, EachEngine]
    public void Figures_AreTheSumOfTheirLines(EngineKind engine)
    {
        using var warehouse = CountyByHand.With(engine, Snapshots);
        warehouse.IsTraced("2025", "U01", "U02", "U03", "U04", "U05", "U06", "U07", "U08", "U09", "U10", "U15");
        warehouse.IsTraced("2026", "U11");
    }

    [Theory, EachEngine]
    public void WithoutPopulation_OffersAreCountedAndRatesAreNotDelivered(EngineKind engine)
    {
        using var warehouse = new TestWarehouse(engine);
        warehouse.Put(Snapshots[0].Item1, Snapshots[0].Item2).Load(CountyByHand.Later);
        warehouse.Holds(("U01 lan 2025", "1/49"), ("U02 lan 2025", "/ not_delivered"), ("U05 1441 2025", "2/ not_delivered"));
    }

    // The truth counts what a snapshot names; a figure counts what is valid on its day. From the end of 2025 on they are the same: every offer named has begun.
    [Fact]
    public void SampleInbox_HasAsManyMunicipalitiesWithAPhysicalOfferAsItsTruth()
    {
        using var warehouse = TestWarehouse.Loaded(EngineKind.Sqlite, TestWarehouse.SampleInbox);
        Assert.Equal(
            Truth.Of("inbox-sample").Sum("municipalities_with_physical_offer_by_snapshot").Where(line => string.CompareOrdinal(line, "2025-12") >= 0).Select(line => line.Split('|')[1]),
            warehouse.Rows("""
                select cast(v.numerator as int) from ind_value v join dim_period p on p.period_code = v.period_code
                where v.indicator_code = 'U01' and v.area_code = 'lan' and p.period_kind = 'quarter' and p.last_day >= 20251231 and v.numerator is not null order by p.last_day
                """));
    }
}
