using System.Net;
using System.Text.Json;
using Analytics.Dashboards.Figures;
using Analytics.Tests.Schedule;

namespace Analytics.Tests.Dashboards;

/// <summary>What has changed from one release to another: each cell is of one kind, and what has been hidden is not told by what it was.</summary>
public sealed class ReleaseChangesTests : IDisposable
{
    private readonly ReleasedWarehouse warehouse = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <inheritdoc/>
    public void Dispose() => warehouse.Dispose();

    [Fact]
    public void EachCell_IsOfOneKind()
    {
        List<SidedCell> before =
        [
            Cell("A", "1", "hidden"), Cell("A", "2", "shown", 5), Cell("A", "3", "shown", 5), Cell("A", "4", "shown", 5), Cell("A", "5", "shown", 5), Cell("A", "6", "not_delivered"), Cell("A", "7", "shown", 5), Cell("A", "8", "hidden"),
        ];
        List<SidedCell> now =
        [
            Cell("A", "1", "shown", 7), Cell("A", "2", "shown", 5), Cell("A", "3", "shown", 6), Cell("A", "4", "hidden"), Cell("A", "6", "shown", 9, "higher", 95), Cell("A", "7", "too_few"), Cell("A", "8", "hidden"),
            Cell("A", "9", "shown", 9, "lower", 95), Cell("A", "9a", "shown", 9, "similar"), Cell("A", "9b", "shown", 9), Cell("A", "9c", "hidden"), Cell("A", "9d", "shown", 9, "lower", isFact: true), Cell("A", "9e", "shown", 9, "higher", 95, note: "preliminary"),
            Cell("A", "9f", "shown", 9, "lower", 95, period: "2027"), Cell("B", "1", "shown", 3, "higher", 95), Cell("C", "1", "shown", 3, "higher", 95),
        ];
        var catalogue = new[] { ("A", "+"), ("B", "0"), ("C", "+") }.ToDictionary(item => item.Item1, item => new Indicator { IndicatorCode = item.Item1, Polarity = item.Item2 });

        Assert.Equal(
            [
                "A1 shown_again ->7", "A3 revised 5->6", "A4 newly_hidden ->", "A5 gone ->", "A6 better ->9", "A7 gone ->", "A9 worse ->9", "A9a within_chance ->9", "A9b new_figure ->9",
                "A9d lower ->9", "A9e preliminary ->9", "A9f preliminary ->9", "B1 no_direction ->3", "C1 new_measure ->3",
            ],
            CellChanges.Of(before, now, new HashSet<string> { "A", "B" }, catalogue, new HashSet<string> { "2027" })
                .Select(change => FormattableString.Invariant($"{change.Cell.IndicatorCode}{change.Cell.AreaCode} {ChangeKinds.Code(change.Kind)} {change.Before?.Value}->{change.Cell.Value}")));
        Assert.Empty(CellChanges.Of(now, now, new HashSet<string>(), catalogue, new HashSet<string>()));
    }

    [Theory]
    [InlineData(38.01, 38.04, 19, 19, false)]
    [InlineData(38.01, 38.06, 19, 19, true)]
    [InlineData(38.01, 38.04, 19, 20, true)]
    [InlineData(5, 5, 19, 19, false)]
    public void Revised_IsWhatReadsOtherwise(double before, double now, double countBefore, double countNow, bool isRevised)
    {
        SidedCell Of(double value, double count) => new() { IndicatorCode = "A", AreaCode = "1", PeriodCode = "2026", Value = value, Numerator = count, ValueLow = count / 2, ValueHigh = count * 2, Status = "shown" };
        var catalogue = new Dictionary<string, Indicator> { ["A"] = new() { IndicatorCode = "A", Decimals = 1 } };

        Assert.Equal(isRevised, CellChanges.Of([Of(before, countBefore)], [Of(now, countNow)], new HashSet<string> { "A" }, catalogue, new HashSet<string>()).Any());
    }

    [Fact]
    public async Task Changes_TellTheRevisedAsItWas_AndTheHiddenNotAtAll()
    {
        warehouse.Release("Våren");
        // Göteborg has 23 talks of 5000; nowhere else does 4.6 stand.
        var old = await warehouse.Server.CreateClient().GetStringAsync("/slapp/varen/api/v1/values?indicator=K01&area=1480&period=2025H1&format=csv", Stop);
        warehouse.GoOn();
        warehouse.Clock.Now = SetClock.At("2026-06-01T10:00Z");
        warehouse.Release("Hösten");
        using var client = warehouse.Server.CreateClient();

        using var all = JsonDocument.Parse(await client.GetStringAsync("/api/v1/releases/hosten/changes?page_size=1000", Stop));
        var rows = all.RootElement.GetProperty("changes").EnumerateArray().ToList();
        Assert.Equal(("varen", "hosten"), (all.RootElement.GetProperty("from").GetString(), all.RootElement.GetProperty("to").GetString()));
        var hidden = rows.Where(row => row.GetProperty("kind").GetString() == "newly_hidden").ToList();
        Assert.Equal("1480", Assert.Single(hidden).GetProperty("area").GetString());
        Assert.All(new[] { "value", "value_before", "numerator", "numerator_before" }, name => Assert.Equal(JsonValueKind.Null, hidden[0].GetProperty(name).ValueKind));
        Assert.All(rows.Where(row => row.GetProperty("kind").GetString() == "revised"), row => Assert.Equal((65.43, "lan"), (row.GetProperty("value").GetDouble(), row.GetProperty("area").GetString())));
        Assert.Contains(rows, row => row.GetProperty("period").GetString() == "2025" && row.GetProperty("value_before").ValueKind == JsonValueKind.Number && row.GetProperty("value_before").GetDouble() == 5);
        Assert.DoesNotContain("77777", all.RootElement.GetRawText(), StringComparison.Ordinal);

        var page = WebUtility.HtmlDecode(await client.GetStringAsync("/rapporter/hosten/andringar?kind=newly_hidden", Stop));
        var number = old.Split("\r\n")[1].Split(',')[6].Replace('.', ',');
        Assert.Contains("En siffra som visades förut är nu dold, för att skydda små tal.", page, StringComparison.Ordinal);
        Assert.Contains("Göteborg", page, StringComparison.Ordinal);
        Assert.DoesNotContain($">{number}<", page, StringComparison.Ordinal);
        Assert.Equal(
            rows.Count + 1, (await client.GetStringAsync("/api/v1/releases/hosten/changes?format=csv", Stop)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task Changes_AreSetAgainstTheOneBefore_ANamedOne_OrThatOfADay()
    {
        warehouse.Release("Ett");
        warehouse.GoOn();
        warehouse.Clock.Now = SetClock.At("2026-06-01T10:00Z");
        warehouse.Release("Två");
        warehouse.Clock.Now = SetClock.At("2026-09-01T10:00Z");
        warehouse.Release("Tre");
        using var client = warehouse.Server.CreateClient();

        foreach (var (address, said) in new[]
        {
            ("/rapporter/tre/andringar", "Från släppet Två till släppet Tre."), ("/rapporter/tre/andringar?mot=ett", "Från släppet Ett till släppet Tre."),
            ("/rapporter/tre/andringar?sedan=2026-05-31", "Från släppet Ett till släppet Tre."), ("/rapporter/tre/andringar?sedan=2026-06-01", "Från släppet Två till släppet Tre."),
            ("/rapporter/tre/andringar?sedan=2026-02-01", "Inget släpp var öppet den 1 februari 2026, så det finns inget att jämföra med."), ("/rapporter/tre/andringar?sedan=igår", "”igår” är ingen dag."),
            ("/rapporter/tre/andringar?mot=fyra", "Det finns inget släpp ”fyra” att jämföra med."), ("/rapporter/ett/andringar", "Det finns inget tidigare släpp att jämföra med."),
            ("/rapporter/tva/andringar?sedan=2026-12-31", "Från släppet Ett till släppet Två."), ("/rapporter/ett/andringar?sedan=2026-12-31", "Det finns inget tidigare släpp att jämföra med."),
            ("/rapporter/tva/andringar?mot=tva", "Ett släpp kan inte jämföras med sig självt."), ("/rapporter/tre/andringar?sedan=2026-02-30", "”2026-02-30” är ingen dag."),
            ("/rapporter/andringar", "Inget är ändrat sedan släppet Tre."), ("/rapporter/andringar", "<a href=\"/rapporter/tre/andringar?mot=tva\">Vad som ändrades från släppet Två till släppet Tre</a>"),
            ("/rapporter/andringar", "<option value=\"ett\">Ett</option>"), ("/en/rapporter/andringar?mot=ett", "From the release Ett to what is published now."),
        })
        {
            Assert.Contains(said, WebUtility.HtmlDecode(await client.GetStringAsync(address, Stop)), StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/rapporter/fyra/andringar", Stop)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await client.GetAsync("/api/v1/releases/tre/changes?kind=x", Stop)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/api/v1/releases/ett/changes", Stop)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/api/v1/releases/ett/changes?since=2026-12-31", Stop)).StatusCode);
        Assert.Contains("\"from\": \"ett\"".Replace(" ", "", StringComparison.Ordinal), (await client.GetStringAsync("/api/v1/releases/tva/changes?since=2026-12-31", Stop)).Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        foreach (var (question, status, said) in new[] { ("since=2026-02-30", HttpStatusCode.BadRequest, "som inte är en dag"), ("against=tre", HttpStatusCode.NotFound, "med sig självt") })
        {
            using var answer = await client.GetAsync("/api/v1/releases/tre/changes?" + question, Stop);
            Assert.Equal(status, answer.StatusCode);
            Assert.Contains(said, await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/api/v1/releases/published/changes?against=ett&area=county&indicator=K01&kind=revised", Stop)).StatusCode);
    }

    private static SidedCell Cell(
        string indicator, string area, string status, double? value = null, string? verdict = null, int confidence = 0, bool isFact = false, string note = "", string period = "2026") => new()
        {
            IndicatorCode = indicator, AreaCode = area, PeriodCode = period, Value = value, ValueLow = isFact ? null : 0, ValueHigh = isFact ? null : 99, Note = note, Status = status,
            Verdict = verdict, Confidence = confidence, LimitLow = verdict is null || isFact ? null : 0,
        };
}
