using Analytics.Dashboards.Figures;

namespace Analytics.Tests.Dashboards;

/// <summary>What Hållbarhetsavdelningen reads each week of referrals.</summary>
public sealed class ReferralPageTests(ReferralSite site) : IClassFixture<ReferralSite>
{
    [Fact]
    public async Task Lead_FollowsReferralsToSupport_AndNamesTheAreaBelow() => Assert.Equal(
        [
            "IOP-år 1 (juli 2025–juni 2026), Västra Götalands län: 278 hänvisningar från vården till stöd. 201 av dem har lett till kontakt.",
            "Av de 248 som är äldre än 30 dagar fick 69 kontakt inom 30 dagar (27,8 %). Hälften av dem som fick kontakt fick den inom 37 dagar. Säkert under länet i andelen med kontakt inom 30 dagar, IOP-år 1 (juli 2025–juni 2026): Skaraborg.",
            "192 är avgjorda: 145 ledde till stöd och 47 slutade utan (24,5 %). Varför går inte att visa: orsaken fylls inte i när hänvisningarna levereras.",
            "Senast, juni 2026: 1 hänvisning hittills (preliminärt). Maj 2026 var det 19 och juni 2025 var det 24.",
        ],
        await site.Lead("/hanvisningar"));

    [Fact]
    public async Task Lead_InEnglish_SaysTheSame() => Assert.Equal(
        [
            "Partnership year 1 (July 2025–June 2026), Västra Götaland County: 278 referrals from health care to support. 201 of them have led to contact.",
            "Of the 248 that are older than 30 days, 69 had contact within 30 days (27.8%). Half of those who had contact had it within 37 days. Surely below the county in the share with contact within 30 days, Partnership year 1 (July 2025–June 2026): Skaraborg.",
            "192 are decided: 145 led to support and 47 ended without (24.5%). Why cannot be shown: the reason is not filled in when referrals are delivered.",
            "Latest, June 2026: 1 referral so far (preliminary). In May 2026 there were 19, and in June 2025 24.",
        ],
        await site.Lead("/en/hanvisningar"));

    [Fact]
    public async Task Flow_IsATableOfTheSameNumbersAsTheBars()
    {
        var section = await site.Section("/hanvisningar", "flode");
        var rows = section.Split("<tbody>")[1].Split("<tr>")[1..].Select(row => string.Join('|', PageSite.Plain(row).Split('|')[..4])).ToList();

        Assert.Equal(
            [
                "Hänvisningar från vården|278|–|278",
                "Kontakt inom 30 dagar|69|179|248",
                "Kontakt, hur lång tid det än tog|201|77|278",
                "Avgjorda|192|86|278",
                "Så slutade de avgjorda|145|47|192",
            ],
            rows);
        foreach (var words in new[] { "278 hänvisningar", "69 av 248 äldre än 30 dagar, 179 inte", "201 har fått kontakt, 77 utan känd kontakt", "192 är avgjorda, 86 inte än", "145 fick stöd, 47 slutade utan" })
        {
            Assert.Contains($">{words}</text>", section, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Area_TellsWhichStepsAreHidden_AndWorksOutNothingFromThem()
    {
        var section = await site.Section("/hanvisningar?area=vso-goteborgsomradet", "flode");
        var rows = section.Split("<tbody>")[1].Split("<tr>")[1..].Select(row => string.Join('|', PageSite.Plain(row).Split('|')[..4])).ToList();

        // 115 less 112 is three: the page makes no small count of its own.
        Assert.Equal(
            [
                "Hänvisningar från vården|115|–|115",
                "Kontakt inom 30 dagar|37|78|115",
                "Kontakt, hur lång tid det än tog|112|visas inte|115",
                "Avgjorda|dold|dold|115",
                "Så slutade de avgjorda|dold|dold|dold",
            ],
            rows);
    }

    [Theory]
    [InlineData("orsaker", "Kolumnen orsak är frivillig i hänvisningsfilen och är inte ifylld för någon hänvisning i perioden.")]
    [InlineData("matt", "Barnets önskan: kolumnen barnets_onskan är frivillig i hänvisningsfilen och är inte ifylld för någon hänvisning i perioden. De som skickar filerna kan fylla i den; Hållbarhetsavdelningen kan be dem.")]
    [InlineData("organisationer", "Västra Götalandsregionen har inte fått någon hänvisning i perioden.")]
    public async Task WhatIsNotTold_SaysWhy_AndWhoCouldChangeIt(string section, string words) => Assert.Contains(words, await site.Section("/hanvisningar", section), StringComparison.Ordinal);

    [Fact]
    public async Task Organisations_StandInTheAlphabet_HiddenOnesInWords()
    {
        var text = PageSite.Plain(await site.Section("/hanvisningar", "organisationer"));

        Assert.Contains("BRIS|30,0 % (19,9–42,5)|18 av 60|", text, StringComparison.Ordinal);
        Assert.Contains("SOS Barnbyar|dold|–|", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Feed_IsToldAtTheTop_WithTheWayToItsDeliveries()
    {
        var page = await site.Read("/hanvisningar");

        Assert.Contains("Inga hänvisningar har levererats än. Läge: ", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/leveranser/hanvisningar\">", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task UnknownPlace_IsSaid_AndTheCountyShown() =>
        Assert.Contains("Platsen ”1480” finns inte här. Nu visas Västra Götalands län.", await site.Read("/hanvisningar?area=1480"), StringComparison.Ordinal);

    [Theory]
    [InlineData("/hanvisningar")]
    [InlineData("/en/hanvisningar?area=vso-samla")]
    [InlineData("/hanvisningar?area=vso-goteborgsomradet")]
    public Task HiddenFigure_NeverShows(string address) => site.AssertNothingHidden(address);

    [Fact]
    public void Step_WithAHiddenPart_HasNeitherCountNorRest()
    {
        var steps = ReferralFlow.Steps(
            Cell(100, 1000),
            new Cell { Status = "hidden", Numerator = 1, Denominator = 100 },
            Cell(999, 60),
            new Cell { Status = "hidden", Numerator = 2, Denominator = 50 });

        Assert.Equal(
            [
                new FlowStep(FlowKind.Referred, 100, 100, 0, ""),
                new FlowStep(FlowKind.ContactInTime, null, null, null, "hidden"),
                new FlowStep(FlowKind.Contact, 100, 60, 40, ""),
                new FlowStep(FlowKind.Decided, 100, null, null, "hidden"),
                new FlowStep(FlowKind.Ended, null, null, null, "hidden"),
            ],
            steps);
    }

    [Fact]
    public void Rest_OfOneToFour_IsNotTold()
    {
        var steps = ReferralFlow.Steps(Cell(100, 1000), Cell(46, 50), Cell(999, 97), Cell(20, 22));

        Assert.Equal([0, null, null, 78, null], steps.Select(step => step.Rest));
        Assert.Equal(new FlowStep(FlowKind.Ended, 22, null, null, "hidden"), steps[4]);
    }

    private static Cell Cell(double numerator, double denominator) => new() { Status = "shown", Numerator = numerator, Denominator = denominator, Value = 1 };
}
