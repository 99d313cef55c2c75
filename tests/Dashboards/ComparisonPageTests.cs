namespace Analytics.Tests.Dashboards;

/// <summary>What a figure is compared with: in sentences for the place that is chosen, place by place in a table.</summary>
public sealed class ComparisonPageTests(KindSite site) : IClassFixture<KindSite>
{
    [Theory]
    [InlineData("<dt>Mot länet (5,0 samtal per 1 000 barn)</dt><dd>Högre. Skillnaden är 2,5 samtal per 1 000 barn (mellan 0,8 och 4,2 högre). Så stor blir den sällan av slump (99,8 %).</dd>")]
    [InlineData("<dt>Mot vårdsamverkansområdet (Göteborgsområdet: 6,0 samtal per 1 000 barn)</dt><dd>Ingen säker skillnad. Talet är högre med 1,5 samtal per 1 000 barn (mellan 0,4 lägre och 3,4 högre), vilket kan vara slump.</dd>")]
    [InlineData("<dt>Mot liknande kommuner (8,5 samtal per 1 000 barn, 8 av 10 med tal)</dt><dd>Lägre. Skillnaden är 1,0 samtal per 1 000 barn (mellan 0,1 och 1,9 lägre). Så stor blir den sällan av slump (95 %).</dd>")]
    [InlineData("<dt>Slumpens gränser</dt><dd>Över slumpens gränser (99,8 %). En kommun av den storleken hamnar oftast mellan 4,1 och 6,2 samtal per 1 000 barn om den är som länet.</dd>")]
    [InlineData("<dt>Utveckling</dt><dd>Talet stiger, i snitt med 0,31 samtal per 1 000 barn för varje period. Prövat på de fem senaste perioderna (99,8 %); riktningen är densamma vilken av dem som än lämnas utanför.</dd>")]
    public async Task ChosenPlace_IsComparedInSentences(string part) =>
        Assert.Contains(part, Bare(await site.Read("/indikator/K01?period=2025&area=1480")), StringComparison.Ordinal);

    [Fact]
    public async Task County_IsComparedWhenNoPlaceIsChosen_AndSaysWhatIsMissing()
    {
        var page = Bare(await site.Read("/indikator/K01?period=2025"));

        Assert.Contains("<dt>Vägen mot målet</dt><dd>Målet är 7,5 samtal per 1 000 barn till 31 december 2030. Det räknas från 4,1 (2024). Vägen dit ligger på 6,0 vid periodens slut; talet är 5,0, alltså efter. 400 fler samtal hade behövts.</dd>", page, StringComparison.Ordinal);
        Assert.Contains("<dd>Ingen säker utveckling under de fem senaste perioderna.</dd>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Varför just de", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Table_SaysTheSameInWords_AndNothingOfAHiddenPlace()
    {
        var page = Bare(await site.Read("/indikator/K01?period=2025"));
        var table = page[page.IndexOf("<table class=\"comparisons\"", StringComparison.Ordinal)..];
        table = table[..table.IndexOf("</table>", StringComparison.Ordinal)];

        Assert.Contains("<th scope=\"row\">Göteborg</th><td>högre (99,8 %)</td><td>ingen säker skillnad</td><td>–</td><td>lägre (95 %)</td><td>ingen säker skillnad</td><td>över gränsen (99,8 %)</td><td>stiger (99,8 %)</td><td>–</td>", table, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"row\">Västra Götalands län</th><td>–</td><td>–</td><td>–</td><td>–</td><td>–</td><td>–</td><td>ingen säker utveckling</td><td>efter, 400 saknas</td>", table, StringComparison.Ordinal);
        Assert.DoesNotContain("Ale", table, StringComparison.Ordinal);
        Assert.DoesNotContain("77777", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SimilarMunicipalities_SayWhyTheyAre_TheNearestFirst()
    {
        var page = Bare(await site.Read("/indikator/K01?period=2025&area=1480"));

        Assert.Contains("<summary>Varför just de 2</summary>", page, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"row\">Göteborg</th><td class=\"number\">–</td><td class=\"number\">114 844</td>", page, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"row\">Borås</th><td class=\"number\">0,71</td><td class=\"number\">24 337</td></tr><tr><th scope=\"row\">Trollhättan</th>", page, StringComparison.Ordinal);
        Assert.Contains("Källor: SCB, folkmängd 31 december 2019; genom", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task UnknownPlace_IsToldAndTheCountyShown()
    {
        var page = await site.Read("/indikator/K01?area=9999");

        Assert.Contains("Platsen ”9999” finns inte här. Nu visas Västra Götalands län.", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("U01?area=vso-fyrbodal", "<dt>Mot länet (75,5 %)</dt><dd>Lägre. Skillnaden är 4,1 procentenheter.</dd>")]
    [InlineData("U01", "<dd>Talen är lika.</dd>")]
    [InlineData("K05?area=vso-simba", "<dd>Lägre. Skillnaden är mindre än 0,1 procentenheter.</dd>")]
    public async Task FiguresWithoutLimits_DifferAsTheyStand_AndNothingIsSaidOfChance(string address, string part)
    {
        var page = Bare(await site.Read("/indikator/" + address));
        var compared = page.Split("<dl class=\"compared\">")[1].Split("</dl>")[0];

        Assert.Contains(part, compared, StringComparison.Ordinal);
        Assert.DoesNotContain("slump", compared, StringComparison.Ordinal);
        Assert.DoesNotContain("chance", Bare(await site.Read("/en/indikator/" + address)).Split("<dl class=\"compared\">")[1].Split("</dl>")[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task HowCertain_IsNotExplainedWhereNothingIsEstimated()
    {
        Assert.DoesNotContain("hur säker skillnaden är", await site.Read("/indikator/U01"), StringComparison.Ordinal);
        Assert.Contains("hur säker skillnaden är", await site.Read("/indikator/K01?period=2025"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnUncertainDifference_KeepsItsDirection_AndSoDoesEachEndOfItsInterval() =>
        Assert.Contains("Talet är lägre med 3,0 procentenheter (mellan 16,1 lägre och 11,4 högre), vilket kan vara slump.", await site.Read("/indikator/K05?area=vso-samla"), StringComparison.Ordinal);

    [Fact]
    public async Task AGroupOfTooFew_IsCountedAndNotComparedWith() =>
        Assert.Contains("Jämförs inte. 1 av 1 andra kommuner i gruppen har ett tal, och det behövs minst tre.", await site.Read("/indikator/K01?period=2025&area=1490"), StringComparison.Ordinal);

    [Fact]
    public async Task ATrendOfTooFewPeriods_SaysSoInTheTableToo()
    {
        var page = Bare(await site.Read("/indikator/K05"));

        Assert.Contains("<td>för få perioder</td>", page, StringComparison.Ordinal);
        Assert.Contains("<dd>För få perioder för att säga", page, StringComparison.Ordinal);
    }

    // Razor's own line breaks between tags say nothing.
    private static string Bare(string page) => System.Text.RegularExpressions.Regex.Replace(page, @">\s+<", "><");
}
