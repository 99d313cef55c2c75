using Analytics.WarehouseSql;

namespace Analytics.Tests.Etl.Indicators;

/// <summary>The indicators of talks (K) on the hand-made files, each worked out by hand. IOP1 is July 2025 to June 2026.</summary>
public sealed class HandMadeTalksTests(HandMadeCare.Loaded loaded) : IClassFixture<HandMadeCare.Loaded>
{
    [Theory, EachEngine]
    public void K01_CountsTalksInForce_PerChildrenOfThePlace(EngineKind engine)
    {
        var warehouse = loaded.On(engine);

        // Göteborg 3 (July, the corrected file: the 99 of the first are superseded) + 4 + 1 (unit 9, in no list: the talk counts) + 5 + 2 + 2 + 1 + 1 + 1 + 1
        // + 2 = 23. Ale 2 + 1 (unit 5, out of scope: the talk counts) + 3 = 6. Uddevalla 6. Stenungsund was in every delivery and has none: 0.
        // County 23 + 6 + 6 = 35; the 7 of unknown municipality and the 9 from outside stand beside it.
        Assert.Equal(
            ["lan 35/58010 = 0.603", "vso-simba 6/4000 = 1.5", "kf-goteborgsregionen 29/21000 = 1.381", "1480 23/10000 = 2.3", "1440 6/1000 = 6", "1485 6/1000 = 6",
                "1415 0/1000 = 0", "okand 7/- not_applicable", "utomlans 9/- not_applicable"],
            warehouse.Figures("K01", "IOP1", "lan", "vso-simba", "kf-goteborgsregionen", "1480", "1440", "1485", "1415", "okand", "utomlans"));
        // December was delivered without a row: zero. In 2025 six months were never delivered, in 2026K3 one is missing between two: nothing, not zero.
        Assert.Equal(["lan 0/58010 = 0"], warehouse.Figures("K01", "2025-12", "lan"));
        Assert.Equal(["lan -/58010 not_delivered"], warehouse.Figures("K01", "2025", "lan"));
        Assert.Equal(["lan -/58010 not_delivered", "1480 -/10000 not_delivered"], warehouse.Figures("K01", "2026K3", "lan", "1480"));
        Assert.Equal(["lan 10/58010 = 0.172"], warehouse.Figures("K01", "2026-08", "lan"));
        // By age: 2 of July; 3 + 5 + 2 + 1 + 1 + 1 + 1 + 1; 4 + 2 + 3; the 6 aged 18-20 and the 1 + 2 not stated have no children to be measured against.
        Assert.Equal(
            ["lan age=0-5 2/17410 = 0.115", "lan age=6-12 15/23200 = 0.647", "lan age=13-17 9/17400 = 0.517", "lan age=18-20 6/- not_applicable", "lan age=okänd 3/- not_applicable"],
            warehouse.Figures("K01", "IOP1", "lan age=0-5", "lan age=6-12", "lan age=13-17", "lan age=18-20", "lan age=okänd"));
    }

    [Theory, EachEngine]
    public void K02AndK03_TakeTheCodesApart(EngineKind engine)
    {
        var warehouse = loaded.On(engine);

        // DU056: 2 + 5 = 7; DU057: 1 + 2 = 3; DU055 the other 25 of 35.
        Assert.Equal(
            ["lan code=DU055 25/58010 = 0.431", "lan code=DU056 7/58010 = 0.121", "lan code=DU057 3/58010 = 0.052", "1415 code=DU055 0/1000 = 0"],
            warehouse.Figures("K02", "IOP1", "lan code=DU055", "lan code=DU056", "lan code=DU057", "1415 code=DU055"));
        // The child took part in 7 + 3 of 35; in Göteborg in 5 + 1 + 2 of 23; in Ale in 2 of 6, too few for a share; in Stenungsund there is nothing to share.
        Assert.Equal(
            ["lan 10/35 = 28.571", "1480 8/23 = 34.783", "1440 2/6 too_few", "1415 0/0 not_applicable"],
            warehouse.Figures("K03", "IOP1", "lan", "1480", "1440", "1415"));
        Assert.Equal(["lan -/- not_delivered"], warehouse.Figures("K03", "2025", "lan"));
    }

    [Theory, EachEngine]
    public void K05AndK06_CountUnitsInScope(EngineKind engine)
    {
        var warehouse = loaded.On(engine);

        // In scope on 30 June 2026: units 1, 2, 3, 4 and 7 (5 is omfattas = nej, 6 ended in March, 9 is in no list). 1 to 4 have registered, 7 never.
        Assert.Equal(
            ["lan 4/5 = 80", "vso-goteborgsomradet 2/2 = 100", "vso-simba 1/2 = 50", "vso-fyrbodal 1/1 = 100", "vso-skaraborg 0/0 not_applicable",
                "lan level=primärvård 2/3 = 66.667", "lan level=psykiatri 1/1 = 100", "lan level=tandvård 0/0 not_applicable"],
            warehouse.Figures("K05", "IOP1", "lan", "vso-goteborgsomradet", "vso-simba", "vso-fyrbodal", "vso-skaraborg", "lan level=primärvård", "lan level=psykiatri", "lan level=tandvård"));
        Assert.Equal(warehouse.Figures("K05", "IOP1", "lan"), warehouse.Figures("K05", "R12-2026-06", "lan"));
        // On 31 December 2025 unit 6 was in scope too, but six months of 2025 were never delivered.
        Assert.Equal(["lan -/6 not_delivered"], warehouse.Figures("K05", "2025", "lan"));
        // Of the four only unit 1 has nine months: July to November and January to April.
        Assert.Equal(["lan 1/4 = 25", "vso-goteborgsomradet 1/2 = 50", "vso-simba 0/1 = 0"], warehouse.Figures("K06", "IOP1", "lan", "vso-goteborgsomradet", "vso-simba"));
    }

    [Theory, EachEngine]
    public void K07_CountsMunicipalitiesThatTheDeliveriesAreSilentOf(EngineKind engine)
    {
        var warehouse = loaded.On(engine);

        // Göteborg, Ale and Uddevalla have talks: 46 of 49 have none. In spring Uddevalla has none either. In SIMBA's four only Ale has.
        Assert.Equal(["lan 46/49 = 93.878", "vso-simba 3/4 = 75", "vso-skaraborg 15/15 = 100"], warehouse.Figures("K07", "IOP1", "lan", "vso-simba", "vso-skaraborg"));
        Assert.Equal(["lan 47/49 = 95.918"], warehouse.Figures("K07", "2026H1", "lan"));
        Assert.Equal(["lan -/49 not_delivered"], warehouse.Figures("K07", "2026H2", "lan"));
    }

    [Theory, EachEngine]
    public void K08ToK12_TakeGroundAndLevelApart_AndTellWhatIsMissing(EngineKind engine)
    {
        var warehouse = loaded.On(engine);

        // September's 5 say beroendevård themselves; the others take their unit's level: unit 1 psykiatri 15, units 2 and 3 primärvård 2 + 5, unit 4 somatisk 6,
        // unit 5 tandvård 1; unit 9 is in no list: 1 not stated. Together 35.
        string[] levels = ["lan level=primärvård", "lan level=specialiserad somatisk vård", "lan level=psykiatri", "lan level=beroendevård", "lan level=tandvård", "lan level=habilitering", "lan level=okänd"];
        Assert.Equal(
            ["lan level=primärvård 7/35 = 20", "lan level=specialiserad somatisk vård 6/35 = 17.143", "lan level=psykiatri 15/35 = 42.857", "lan level=beroendevård 5/35 = 14.286",
                "lan level=tandvård 1/35 = 2.857", "lan level=habilitering 0/35 = 0", "lan level=okänd 1/35 = 2.857"],
            warehouse.Figures("K08", "IOP1", levels));
        // No ground is given for the 1 of unit 9 and the 3 of June: 31 remain, of which 3 + 4 + 2 + 2 + 1 + 1 + 1 + 1 = 15 on ground 1.
        Assert.Equal(
            ["lan ground=1 15/31 = 48.387", "lan ground=2 2/31 = 6.452", "lan ground=3 5/31 = 16.129", "lan ground=4 1/31 = 3.226", "lan ground=5 2/31 = 6.452",
                "lan ground=U 6/31 = 19.355", "lan ground=okänd is not measured"],
            warehouse.Figures("K09", "IOP1", "lan ground=1", "lan ground=2", "lan ground=3", "lan ground=4", "lan ground=5", "lan ground=U", "lan ground=okänd"));
        Assert.Equal(["lan 2/- = 2"], warehouse.Figures("K11", "IOP1", "lan"));
        Assert.Equal(["lan -/- not_delivered"], warehouse.Figures("K11", "2025", "lan"));
        Assert.Equal(["lan missing=grund 4/35 = 11.429", "lan missing=vardniva 1/35 = 2.857"], warehouse.Figures("K12", "IOP1", "lan missing=grund", "lan missing=vardniva"));
        Assert.Equal(["lan missing=grund 0/0 not_applicable"], warehouse.Figures("K12", "2025-12", "lan missing=grund"));
    }

    [Theory, EachEngine]
    public void ListOfUnitsThatComesAfterTheTalks_GivesTheSameFigures(EngineKind engine)
    {
        var first = loaded.On(engine);
        using var last = HandMade.Load(engine, [HandMadeCare.Population(first), .. HandMadeCare.Talks, HandMadeCare.Offers, .. HandMadeCare.Referrals, HandMadeCare.Units]);

        const string Figures = "select indicator_code, area_code, period_code, breakdown, numerator, denominator, value, note from ind_value order by 1, 2, 3, 4";
        Assert.Equal(first.Rows(Figures), last.Rows(Figures));
    }
}
