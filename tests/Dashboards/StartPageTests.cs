namespace Analytics.Tests.Dashboards;

/// <summary>The start page: after two minutes a reader knows what goes well, what does not, and where.</summary>
public sealed class StartPageTests(SampleSite site) : IClassFixture<SampleSite>
{
    [Fact]
    public async Task SevenPoints_StandInTheAgreementsOrder()
    {
        var text = await site.Text("/");
        var places = Enumerable.Range(1, 7).Select(number => text.IndexOf($"Punkt {number} av 7", StringComparison.Ordinal)).ToList();

        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
        Assert.Contains("dnr OSN 2024-01146", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Brief_SaysWhatGoesWell_WhatDoesNot_AndWhere()
    {
        var text = await site.Text("/");
        var worse = site.Rows("""
            select a.label_sv from pub_comparison c join pub_area a on a.area_code = c.area_code
            where c.indicator_code = 'K01' and c.period_code = 'IOP1' and c.breakdown = '' and c.comparator = 'county' and c.verdict = 'lower' and c.confidence > 0
              and a.area_kind = 'municipality'
            """).Order(Analytics.Dashboards.Resources.Language.Swedish.PlaceOrder).ToList();

        Assert.Contains("Det här går bra KVÅ-samtal per 1 000 barn: 14,2 samtal per 1 000 barn. Före på vägen till målet (20,0 samtal per 1 000 barn till 30 juni 2030).", text, StringComparison.Ordinal);
        Assert.Contains("Det här går inte bra Hänvisningar per 1 000 barn: 0,8 hänvisningar per 1 000 barn. Efter på vägen till målet (3,0 hänvisningar per 1 000 barn till 30 juni 2030).", text, StringComparison.Ordinal);
        Assert.Contains($"KVÅ-samtal per 1 000 barn: {string.Join(", ", worse.SkipLast(1))} och {worse[^1]}.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fall_IsTold_WhereverItStandsUnderThePoints_AndAPreliminaryFigureIsNotJudged()
    {
        var text = await site.Text("/");

        Assert.Contains("Av andra mått: Utbildade barnrättsombud: 47,2 % av ombuden. Inte uppfyllt. Organisationer i dialoger och nätverk: Lägre: från 83,3 % (första halvåret 2025) till 75,0 % (första halvåret 2026).", text, StringComparison.Ordinal);
        // The survey of 2026 may still grow.
        Assert.DoesNotContain("Säkert lägre: från 54,9 %", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MunicipalitiesWithoutAnOfferInARoom_AreNamed()
    {
        var without = site.Rows("select a.label_sv from pub_value v join pub_area a on a.area_code = v.area_code and a.area_kind = 'municipality' where v.indicator_code = 'U05' and v.period_code = 'IOP1' and v.breakdown = '' and v.value = 0")
            .Order(Analytics.Dashboards.Resources.Language.Swedish.PlaceOrder).ToList();

        Assert.Contains($"I {without.Count} kommuner ges ingen fysisk insats: {string.Join(", ", without.SkipLast(1))} och {without[^1]}.", await site.Text("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TargetThatMayBeMeantInAnotherUnit_IsNotPraised() =>
        Assert.DoesNotContain("Målet är nått", await site.Text("/"), StringComparison.Ordinal);

    [Fact]
    public async Task WhatCannotBeMeasured_SaysWhyAndWhoCouldChangeIt()
    {
        var text = await site.Text("/");

        Assert.All(
            site.Rows("select concat(name_sv, '. ', replace(reason_sv, '  ', ' ')) from pub_indicator where state <> 'measured' and goals like '%MB%'"),
            reason => Assert.Contains(reason, text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/om")]
    [InlineData("/om/tillganglighet")]
    [InlineData("/rapporter")]
    public async Task Page_StandsInBothLanguages(string address)
    {
        Assert.NotEqual(await site.Text(address), await site.Text("/en" + address));
        Assert.DoesNotMatch("[åäö](?!.*Götaland)", System.Text.RegularExpressions.Regex.Replace(await site.Text("/en" + address), "Västra Götaland|KVÅ", ""));
    }
}
