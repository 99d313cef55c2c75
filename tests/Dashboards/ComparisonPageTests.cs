namespace Analytics.Tests.Dashboards;

/// <summary>What a figure is compared with: in sentences for the place that is chosen, place by place in a table.</summary>
public sealed class ComparisonPageTests(KindSite site) : IClassFixture<KindSite>
{
    [Theory]
    [InlineData("<dt>Mot länet (5,0)</dt><dd>Högre. Skillnaden är 2,5 (0,8–4,2). Så stor blir den sällan av slump (99,8 %).</dd>")]
    [InlineData("<dt>Mot vårdsamverkansområdet (Göteborgsområdet: 6,0)</dt><dd>Ingen säker skillnad. Skillnaden är 1,5 (−0,4 till 3,4) och kan vara slump.</dd>")]
    [InlineData("<dt>Mot liknande kommuner (8,5, 8 av 10 med tal)</dt><dd>Lägre. Skillnaden är 1,0 (0,1–1,9). Så stor blir den sällan av slump (95 %).</dd>")]
    [InlineData("<dt>Slumpens gränser</dt><dd>Över slumpens gränser (99,8 %). En kommun av den storleken hamnar oftast mellan 4,1 och 6,2 om den är som länet.</dd>")]
    [InlineData("<dt>Utveckling</dt><dd>Talet stiger, i snitt med 0,31 per period. Prövat på de fem senaste perioderna (99,8 %); riktningen är densamma vilken av dem som än lämnas utanför.</dd>")]
    public async Task ChosenPlace_IsComparedInSentences(string part) =>
        Assert.Contains(part, Bare(await site.Read("/indikator/K01?period=2025&area=1480")), StringComparison.Ordinal);

    [Fact]
    public async Task County_IsComparedWhenNoPlaceIsChosen_AndSaysWhatIsMissing()
    {
        var page = Bare(await site.Read("/indikator/K01?period=2025"));

        Assert.Contains("<dt>Vägen mot målet (6,0 vid periodens slut)</dt><dd>Efter vägen mot målet. För att vara på vägen saknas 400, räknat som i täljaren.</dd>", page, StringComparison.Ordinal);
        Assert.Contains("<dd>Ingen säker utveckling under de fem senaste perioderna.</dd>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Varför just de", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Table_SaysTheSameInWords_AndNothingOfAHiddenPlace()
    {
        var page = Bare(await site.Read("/indikator/K01?period=2025"));
        var table = page[page.IndexOf("<table class=\"comparisons\">", StringComparison.Ordinal)..];
        table = table[..table.IndexOf("</table>", StringComparison.Ordinal)];

        Assert.Contains("<th scope=\"row\">Göteborg</th><td>högre (99,8 %)</td><td>ingen säker skillnad</td><td>lägre (95 %)</td><td>ingen säker skillnad</td><td>över gränsen (99,8 %)</td><td>stiger (99,8 %)</td><td>–</td>", table, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"row\">Västra Götalands län</th><td>–</td><td>–</td><td>–</td><td>–</td><td>–</td><td>ingen säker utveckling</td><td>efter, 400 saknas</td>", table, StringComparison.Ordinal);
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
        Assert.Contains("Källor: SCB, påhittad rad.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task UnknownPlace_IsToldAndTheCountyShown()
    {
        var page = await site.Read("/indikator/K01?area=9999");

        Assert.Contains("Platsen ”9999” finns inte här. Nu visas Västra Götalands län.", page, StringComparison.Ordinal);
    }

    // Razor's own line breaks between tags say nothing.
    private static string Bare(string page) => System.Text.RegularExpressions.Regex.Replace(page, @">\s+<", "><");
}
