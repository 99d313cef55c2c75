using System.Globalization;
using Analytics.Etl.Sources;
using static Analytics.Tests.Etl.Sources.SourceBench;

namespace Analytics.Tests.Etl.Sources;

/// <summary>Settings of sources: each that cannot be used is told in a sentence that names it, and no call is made.</summary>
public sealed class SourceSettingTests
{
    private sealed class At(string utc) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => DateTimeOffset.Parse(utc, CultureInfo.InvariantCulture);
    }

    [Theory]
    [InlineData("Name", null, "Inställningen Sources:0:Name saknas. Ange den.")]
    [InlineData("Name", "../scb", "Inställningen Sources:0:Name är ”../scb”. Skriv små bokstäver a–z, siffror och bindestreck, högst 50 tecken.")]
    [InlineData("Kind", "ftp", "Inställningen Sources:0:Kind är ”ftp”. Tillåtna värden är http och sql.")]
    [InlineData("Format", "xlsx", "Inställningen Sources:0:Format är ”xlsx”. Tillåtna värden är pxweb-v2, pxweb-v1, kolada-v3 och csv.")]
    [InlineData("Feed", "kva", "Inställningen Sources:0:Feed är ”kva”, som inte tar emot .json-filer. Välj ett annat format eller flöde.")]
    [InlineData("Sender", "../..", "Inställningen Sources:0:Sender är ”../..”. Skriv bokstäver, siffror, bindestreck och understreck, högst 60 tecken.")]
    [InlineData("Address", "statistik", "Inställningen Sources:0:Address är ingen webbadress. Skriv den med https:// först.")]
    [InlineData("Address", "http://api.scb.se/x", "Inställningen Sources:0:Address är oskyddad (http). Använd https.")]
    [InlineData("Address", "https://jag:hemligt@api.scb.se/x", "Inställningen Sources:0:Address innehåller användarnamn eller lösenord. Ta bort dem ur adressen.")]
    [InlineData("Retries", "många", "Inställningen Sources:0:Retries är ”många”. Skriv ett heltal från 1 till 20.")]
    [InlineData("TimeoutSeconds", "0", "Inställningen Sources:0:TimeoutSeconds är ”0”. Skriv ett antal sekunder större än 0 och högst 86400, med decimalpunkt.")]
    [InlineData("Selection:Kon", "1,*", "Inställningen Sources:0:Selection:Kon går inte att använda. Skriv värden med komma emellan, eller * ensamt för alla.")]
    [InlineData("SplitBy", "Lan", "Inställningen Sources:0:SplitBy är ”Lan”, som inte finns bland dimensionerna i Selection. Ange en av dem.")]
    [InlineData("Period", "förra året", "Inställningen Period är ”förra året”. Tillåtna värden är previous-month, previous-quarter, previous-half-year, previous-year eller en period som 2026-03, 2026K1, 2026H1 och 2026.")]
    [InlineData("MaxCells", "1", "Frågan ger 4 celler och högst 1 får hämtas per anrop; ett enda värde av Region är redan för mycket. Välj färre värden, eller dela längs en annan dimension med SplitBy.")]
    public void WrongSetting_IsTold_AndNothingIsAsked(string key, string? value, string sentence)
    {
        using var server = StandIn.Json(Population);
        using var bench = new SourceBench();
        var source = PopulationSource(server.Address);
        source[key] = value;
        var result = bench.Fetch(source);
        Assert.Equal((FetchOutcome.Failed, sentence), (result.Outcome, result.Message));
        Assert.Empty(server.Calls);
        Assert.Empty(bench.Files);
    }

    [Fact]
    public void UnknownSetting_AndANameTakenTwice_AreTold()
    {
        using var bench = new SourceBench();
        var first = PopulationSource("https://api.scb.se");
        var second = new Dictionary<string, string?>(first) { ["Timeout"] = "5" };
        Assert.StartsWith("Inställningen Sources:1:Timeout finns inte för den här sortens källa. Kända namn: Address, ",
            bench.Options([first, second]).Sources[1].Problem, StringComparison.Ordinal);
        Assert.Equal("Två källor heter scb. Ge den ena ett annat namn i Sources:1:Name.", bench.Options([first, first]).Sources[1].Problem);
    }

    [Theory]
    [InlineData("previous-month", "2026-01-01T00:30:00+01:00", "2025-12 2025-12-01 2025-12-31")]
    [InlineData("previous-month", "2025-12-31T22:30:00Z", "2025-11 2025-11-01 2025-11-30")]
    [InlineData("previous-month", "2025-12-31T23:30:00Z", "2025-12 2025-12-01 2025-12-31")]
    [InlineData("previous-month", "2028-03-31T12:00:00Z", "2028-02 2028-02-01 2028-02-29")]
    [InlineData("previous-quarter", "2026-01-15T12:00:00Z", "2025K4 2025-10-01 2025-12-31")]
    [InlineData("previous-half-year", "2026-07-01T12:00:00Z", "2026H1 2026-01-01 2026-06-30")]
    [InlineData("previous-year", "2026-02-21T12:00:00Z", "2025 2025-01-01 2025-12-31")]
    [InlineData("2024K2", "2026-02-21T12:00:00Z", "2024K2 2024-04-01 2024-06-30")]
    public void Period_CountsFromTodayInSweden(string setting, string now, string expected) =>
        Assert.Equal(expected, SourcePeriod.Read(setting, new At(now)).Fill("{period} {first_day} {last_day}"));

    [Theory]
    [InlineData("14, 1480,1480 ,1401", "14|1480|1401")]
    [InlineData("0..3,100+", "0|1|2|3|100+")]
    [InlineData("3..0", "3..0")]
    [InlineData("", "")]
    public void List_HasCommasAndRanges(string text, string expected) => Assert.Equal(expected, string.Join('|', Selection.Split(text)));

    [Fact]
    public void TheWholeCounty_IsOneQuestion_WithinTheLimits()
    {
        using var server = new StandIn((context, _) => context.Status(400));
        using var bench = new SourceBench();
        var source = PopulationSource(server.Address);
        (source["Selection:Region"], source["Selection:Alder"]) = ("14,@kommuner", "0..99,100+");
        Assert.Equal("127.0.0.1 svarade 400. Frågan godtas inte. Kontrollera tabell, nyckeltal och urval; perioden kanske inte är publicerad än. Inget hämtades.",
            bench.Fetch(source).Message);
        var address = server.Calls.Single().Address;
        Assert.Equal(50, address.Split("valueCodes[Region]=")[1].Split('&')[0].Split(',').Length);
        Assert.True(address.Length < 2000, $"{address.Length} characters");
    }
}
