using Analytics.Etl.Indicators;
using Analytics.Etl.Traces;
using Analytics.WarehouseSql;

namespace Analytics.Tests.Etl.Indicators;

/// <summary>The indicators of referrals (H) on the hand-made files, each worked out by hand. IOP1 is July 2025 to June 2026.</summary>
public sealed class HandMadeReferralTests(HandMadeCare.Loaded loaded) : IClassFixture<HandMadeCare.Loaded>
{
    [Theory, EachEngine]
    public void H01AndH02_CountReferralsFromCare_PerChildrenAndPerTalks(EngineKind engine)
    {
        var warehouse = loaded.On(engine);

        // Göteborg 01, 03, 06 (from a unit in no list: it counts); 05 is a family's own contact and counts nowhere; 99 is superseded. Partille 11-20.
        // Ale 02, 08, 09, 10. Uddevalla 04. County 3 + 10 + 4 + 1 = 18; 07 of unknown municipality stands beside it.
        Assert.Equal(
            ["lan 18/58010 = 0.31", "vso-goteborgsomradet 13/14000 = 0.929", "1480 3/10000 = 0.3", "1402 10/1000 = 10", "1440 4/1000 = 4", "1485 1/1000 = 1", "1415 0/1000 = 0",
                "okand 1/- not_applicable"],
            warehouse.Figures("H01", "IOP1", "lan", "vso-goteborgsomradet", "1480", "1402", "1440", "1485", "1415", "okand"));
        // 02 belongs to the third quarter by its own date, though contact was told of in the fourth: 01, 02, 03 and 04. Nothing was delivered for spring 2025.
        Assert.Equal(["lan 3/58010 = 0.052"], warehouse.Figures("H01", "2025K3", "lan"));
        Assert.Equal(["lan 1/58010 = 0.017"], warehouse.Figures("H01", "2025K4", "lan"));
        Assert.Equal(["lan -/58010 not_delivered"], warehouse.Figures("H01", "2025", "lan"));
        // Talks: 35 in the county, 23 in Göteborg, 6 in Ale (too few), none in Partille: nothing to measure against.
        Assert.Equal(["lan 18/35 = 51.429", "1480 3/23 = 13.043", "1440 4/6 too_few", "1402 10/- not_applicable"], warehouse.Figures("H02", "IOP1", "lan", "1480", "1440", "1402"));
        Assert.Equal(["lan -/- not_delivered"], warehouse.Figures("H02", "2025", "lan"));
    }

    [Theory, EachEngine]
    public void H03_CountsReferringUnitsInScope(EngineKind engine)
    {
        var warehouse = loaded.On(engine);

        // In scope on 30 June 2026: 1, 2, 3, 4, 7. Unit 9, which referred 06, is in no list. Unit 1 in spring by 07, whose municipality is unknown: the unit's counts.
        Assert.Equal(["lan 4/5 = 80", "vso-simba 1/2 = 50"], warehouse.Figures("H03", "IOP1", "lan", "vso-simba"));
        Assert.Equal(["lan 3/5 = 60"], warehouse.Figures("H03", "2026H1", "lan"));
        // On 31 December 2025 unit 6 was in scope too; 1, 3 and 4 had referred in the autumn.
        Assert.Equal(["lan 3/6 = 50", "vso-simba 1/3 = 33.333"], warehouse.Figures("H03", "2025H2", "lan", "vso-simba"));
    }

    [Theory, EachEngine]
    public void H04AndH05_FollowReferralsToContact(EngineKind engine)
    {
        var warehouse = loaded.On(engine);

        // The deliveries reach to 30 June 2026. 08 is 10 days old and 10 exactly 30, so they wait; 09 is 31 and counts. Contact in time: 01 after 17 days, 06 the
        // same day, 11-20 after 1 to 10; not 02 after 70, 03 declined, 04 no place, 09 nothing yet.
        Assert.Equal(
            ["lan 12/16 = 75", "lan organisation=GYLL 10/10 = 100", "lan organisation=BRIS 2/4 too_few", "lan organisation=RANDIGA 0/0 not_applicable"],
            warehouse.Figures("H04", "IOP1", "lan", "lan organisation=GYLL", "lan organisation=BRIS", "lan organisation=RANDIGA"));
        Assert.Equal(["lan 0/1 too_few"], warehouse.Figures("H04", "2026K2", "lan"));
        // Days 0, 1, 2, ... 10, 17, 70: the seventh of thirteen is 6; of 1 to 10 the middle is 5.5. The numerator is their sum.
        Assert.Equal(
            ["lan 142/13 = 6", "lan organisation=GYLL 55/10 = 5.5", "lan organisation=MASKROS 70/1 too_few"],
            warehouse.Figures("H05", "IOP1", "lan", "lan organisation=GYLL", "lan organisation=MASKROS"));
    }

    [Theory, EachEngine]
    public void H06ToH08_TellOfWishNearnessAndWhatWasNotCompleted(EngineKind engine)
    {
        var warehouse = loaded.On(engine);

        // The wish is recorded for 01 (at the step where it stands; the earlier said no) and 11-15, and not for 02; of the others nobody knows. Seven are too few.
        Assert.Equal(["lan 6/7 too_few", "vso-goteborgsomradet 6/6 too_few"], warehouse.Figures("H06", "IOP1", "lan", "vso-goteborgsomradet"));
        // To physical offers: 01 and 02 in their own municipality, 03 to Ale and 11-20 from Partille to Göteborg not; 06 is digital, the others name no offer.
        Assert.Equal(
            ["lan 2/13 = 15.385", "1402 0/10 = 0", "1440 1/1 too_few", "1485 0/0 not_applicable"],
            warehouse.Figures("H07", "IOP1", "lan", "1402", "1440", "1485"));
        // Decided: 01, eight of 11-20, 03 declined and 04 without a place, for which no reason is given.
        Assert.Equal(
            ["lan 2/11 = 18.182", "lan reason=tackat nej 1/11 = 9.091", "lan reason=okänd 1/11 = 9.091", "lan reason=kö 0/11 = 0"],
            warehouse.Figures("H08", "IOP1", "lan", "lan reason=tackat nej", "lan reason=okänd", "lan reason=kö"));
    }

    [Theory, EachEngine]
    public void H09ToH11_TellOfGroundsGroupsAndReceivers(EngineKind engine)
    {
        var warehouse = loaded.On(engine);

        // A ground is given for 01 and 04 (1), 02 (2), 06 (3) and 11-20 (4): 14. A group for 01 (in an earlier step) and 03 (two of them): 2, too few.
        Assert.Equal(
            ["lan ground=1 2/14 = 14.286", "lan ground=2 1/14 = 7.143", "lan ground=4 10/14 = 71.429", "lan ground=5 0/14 = 0",
                "lan group=samhällsvård 2/2 too_few", "lan group=flykting/migration 1/2 too_few", "lan group=egen funktionsnedsättning 0/2 too_few"],
            warehouse.Figures("H09", "IOP1", "lan ground=1", "lan ground=2", "lan ground=4", "lan ground=5", "lan group=samhällsvård", "lan group=flykting/migration", "lan group=egen funktionsnedsättning"));
        // BRIS, MASKROS, SOS and GYLL of the twelve; RANDIGA only had a family's own contact, VGR is no party.
        Assert.Equal(["lan 4/12 = 33.333", "vso-simba 2/12 = 16.667", "vso-skaraborg 0/12 = 0"], warehouse.Figures("H10", "IOP1", "lan", "vso-simba", "vso-skaraborg"));
        // GYLL has 10 of 18; around Göteborg 10 of 13.
        Assert.Equal(
            ["lan 10/18 = 55.556", "vso-goteborgsomradet 10/13 = 76.923", "vso-skaraborg 0/0 not_applicable"],
            warehouse.Figures("H11", "IOP1", "lan", "vso-goteborgsomradet", "vso-skaraborg"));
    }

    [Theory, EachEngine]
    public void EveryFigureOfTheYear_IsTracedToLinesThatAddUpToIt(EngineKind engine)
    {
        var warehouse = loaded.On(engine);
        var trace = new Trace(warehouse.Warehouse);
        var cells = warehouse.Rows("""
            select v.indicator_code, v.area_code, v.period_code, v.breakdown, v.numerator from ind_value v
            where v.period_code = 'IOP1' and v.numerator is not null and v.area_code in ('lan', 'vso-simba', '1440') and substring(v.indicator_code, 1, 1) in ('K', 'H')
            """).Select(row => row.Split('|')).ToList();

        Assert.Equal(21, cells.Select(cell => cell[0]).Distinct().Count());
        Assert.Equal(
            cells.Select(cell => string.Join('|', cell)),
            cells.Select(cell => string.Join('|', [.. cell[..4], FormattableString.Invariant($"{trace.Run(new CellKey(cell[0], cell[1], cell[2], cell[3])).Sum}")])));
    }
}
