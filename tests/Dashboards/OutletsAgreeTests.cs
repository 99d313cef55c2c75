using System.Globalization;
using Analytics.Dashboards.Resources;
using Analytics.WarehouseSql;

namespace Analytics.Tests.Dashboards;

/// <summary>
/// The same figure wherever it is read. Two hundred figures, shown, hidden and missing, are drawn by a seed from a loaded inbox, and each is read from the page's
/// table, its map and its sentence, the four files of the page and the five formats of the open API.
/// </summary>
public sealed class OutletsAgreeTests
{
    private const int Seed = 20260705;
    private const int Figures = 200;
    private const int PagesOfAKind = 12;
    private const int Several = 6;

    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");

    private sealed record Cell(string Indicator, string Area, string Period, string Breakdown, string Status, string Kind, string Name, int Decimals)
    {
        public string Page => $"{Indicator}|{Period}|{Breakdown}";

        public bool Is(Dictionary<string, object?> row) => (string?)row["area"] == Area && (string?)row["period"] == Period && ((string?)row["breakdown"] ?? "") == Breakdown;
    }

    private sealed record Outlets(
        string Page, string Summary, List<Dictionary<string, object?>> PageCsv, List<Dictionary<string, object?>> PageSheet, List<Dictionary<string, object?>> PageStat,
        List<Dictionary<string, object?>> PageParquet, List<Dictionary<string, object?>> Csv, List<Dictionary<string, object?>> Sheet, List<Dictionary<string, object?>> Stat,
        List<Dictionary<string, object?>> Parquet, System.Text.Json.JsonElement Json);

    [Fact]
    public async Task OutletsAgree()
    {
        using var test = TestWarehouse.Loaded(EngineKind.Sqlite, TestWarehouse.Data("inbox-seed-47/inbox"));
        using var server = new Server(test.Warehouse.Options);
        using var client = server.CreateClient();
        var drawn = Draw(test);
        var different = new List<string>();
        foreach (var page in drawn.GroupBy(cell => cell.Page))
        {
            var outlets = await Read(client, page.First());
            different.AddRange(page.SelectMany(cell => Compare(cell, outlets).Select(wrong => $"{cell.Page} {cell.Area} ({cell.Status}): {wrong}")));
        }

        Assert.Equal(Figures, drawn.Count);
        Assert.Equal(["hidden", "missing", "shown"], drawn.Select(cell => cell.Status).Distinct().Order());
        Assert.All(drawn.CountBy(cell => cell.Status), status => Assert.InRange(status.Value, 25, Figures));
        Assert.Empty(different);
    }

    // A page is an indicator, a period and a breakdown that can be chosen: the periods of its smallest areas.
    private static List<Cell> Draw(TestWarehouse test)
    {
        var all = test.Rows("""
            select v.indicator_code, v.area_code, v.period_code, v.breakdown, case when v.status = 'hidden' then 'hidden' when v.status = 'shown' and v.value is not null then 'shown' else 'missing' end,
                   a.area_kind, a.label_sv, i.decimals
            from   pub_value v
            join   pub_area a on a.area_code = v.area_code and a.area_kind in ('municipality', 'care_area', 'association', 'county')
            join   pub_indicator i on i.indicator_code = v.indicator_code
            where  v.value is not null or v.value_low is null
            order by v.indicator_code, v.breakdown, v.period_code, a.sort_order
            """).ConvertAll(row => row.Split('|')).ConvertAll(row => new Cell(row[0], row[1], row[2], row[3], row[4], row[5], row[6], int.Parse(row[7], CultureInfo.InvariantCulture)));
        string[] kinds = ["municipality", "care_area", "association", "county"];
        var chosen = all.GroupBy(cell => (cell.Indicator, cell.Breakdown)).SelectMany(group =>
        {
            var smallest = kinds.First(kind => group.Any(cell => cell.Kind == kind));
            var periods = group.Where(cell => cell.Kind == smallest).Select(cell => cell.Period).ToHashSet();
            return group.Where(cell => periods.Contains(cell.Period));
        }).ToList();
        var random = new Random(Seed);
        string[] statuses = ["hidden", "missing", "shown"];
        // Pages with several figures of the kind: reading a page in ten ways for one of them would take long.
        var pages = statuses.SelectMany(status => Some(
            random, [.. chosen.Where(cell => cell.Status == status).GroupBy(cell => cell.Page).Where(page => page.Count() >= Several).Select(page => page.Key)], PagesOfAKind)).ToHashSet();
        var open = chosen.Where(cell => pages.Contains(cell.Page)).ToList();
        var first = Some(random, [.. open.Where(cell => cell.Status == "hidden")], 50).Concat(Some(random, [.. open.Where(cell => cell.Status == "missing")], 60)).ToList();
        return [.. first, .. Some(random, [.. open.Where(cell => cell.Status == "shown")], Figures - first.Count)];
    }

    private static List<T> Some<T>(Random random, T[] items, int count)
    {
        random.Shuffle(items);
        return [.. items.Take(count)];
    }

    private static async Task<Outlets> Read(HttpClient client, Cell cell)
    {
        var stop = TestContext.Current.CancellationToken;
        var chosen = $"period={cell.Period}" + (cell.Breakdown == "" ? "" : "&breakdown=" + Uri.EscapeDataString(cell.Breakdown));
        var file = $"/indikator/{cell.Indicator}";
        var api = $"/api/v1/values?indicator={cell.Indicator}&{chosen}&format=";
        var page = OutletReader.Decoded(await client.GetByteArrayAsync($"{file}?{chosen}", stop));
        var summary = page.IndexOf("<div class=\"summary\">", StringComparison.Ordinal);
        return new Outlets(
            page, summary < 0 ? "" : page[summary..page.IndexOf("</div>", summary, StringComparison.Ordinal)],
            OutletReader.Csv(await client.GetByteArrayAsync($"{file}.csv?{chosen}", stop), ';'), OutletReader.Sheet(await client.GetByteArrayAsync($"{file}.xlsx?{chosen}", stop)),
            OutletReader.Stat(await client.GetByteArrayAsync($"{file}.json?{chosen}", stop)), await OutletReader.Parquet(await client.GetByteArrayAsync($"{file}.parquet?{chosen}", stop)),
            OutletReader.Csv(await client.GetByteArrayAsync(api + "csv", stop), ','), OutletReader.Sheet(await client.GetByteArrayAsync(api + "xlsx", stop)),
            OutletReader.Stat(await client.GetByteArrayAsync(api + "json-stat2", stop)), await OutletReader.Parquet(await client.GetByteArrayAsync(api + "parquet", stop)),
            System.Text.Json.JsonDocument.Parse(await client.GetByteArrayAsync(api + "json&page_size=1000", stop)).RootElement);
    }

    private static IEnumerable<string> Compare(Cell cell, Outlets outlets)
    {
        var json = outlets.Json.GetProperty("values").EnumerateArray().Single(row => row.GetProperty("area").GetString() == cell.Area && row.GetProperty("breakdown").GetString() == cell.Breakdown);
        var (value, count) = (Of(json, "value"), Of(json, "numerator"));
        var code = json.GetProperty("status").GetString()! is not "shown" and var status ? status : value is not null ? "shown" : json.GetProperty("note").GetString() is { Length: > 0 } note ? note : "not_applicable";
        var reason = code == "shown" ? "" : outlets.Json.GetProperty("reasons").EnumerateArray().Single(item => item.GetProperty("status").GetString() == code).GetProperty("reason_sv").GetString()!;
        // Nothing hidden has a number anywhere, and nothing without a number lacks its reason.
        if (value is null == (reason == "") || cell.Status == "hidden" && (value ?? count) is not null)
        {
            yield return $"JSON: {value} {count} {reason}";
        }

        foreach (var (name, rows) in new[] { ("CSV", outlets.Csv), ("XLSX", outlets.Sheet), ("Parquet", outlets.Parquet), ("page's Parquet", outlets.PageParquet) })
        {
            var row = rows.Single(cell.Is);
            if ((OutletReader.Number(row["value"]), OutletReader.Number(row["numerator"]), row["reason_sv"] as string ?? "") != (value, count, reason))
            {
                yield return $"{name}: {row["value"]} {row["numerator"]} {row["reason_sv"]}, not {value} {count} {reason}";
            }
        }

        foreach (var (name, rows) in new[] { ("JSON-stat", outlets.Stat), ("page's JSON-stat", outlets.PageStat) })
        {
            var row = rows.Single(cell.Is);
            var isPreliminary = value is not null && row["reason:value"] as string == "Preliminär: siffran kan ändras.";
            if ((OutletReader.Number(row["value"]), isPreliminary ? "" : row["reason:value"] as string ?? "") != (value, reason) || isPreliminary != (value is not null && json.GetProperty("note").GetString() == "preliminary"))
            {
                yield return $"{name}: {row["value"]} {row["reason:value"]}, not {value} {reason}";
            }
        }

        foreach (var (name, rows, culture, step) in new[] { ("page's CSV", outlets.PageCsv, "sv-SE", 0.00005000001), ("page's XLSX", outlets.PageSheet, "", 0) })
        {
            var row = rows.Single(row => (string?)row["områdeskod"] == cell.Area && (string?)row["periodkod"] == cell.Period && (!row.TryGetValue("uppdelning", out var member) || ((string?)member ?? "") == cell.Breakdown));
            var told = OutletReader.Number(row.GetValueOrDefault("värde") ?? row.GetValueOrDefault("median (mittersta värdet)"), culture);
            if (told is null != value is null || told is { } number && Math.Abs(number - value!.Value) > step || (row["förklaring"] as string ?? "") != reason)
            {
                yield return $"{name}: {told} {row["förklaring"]}, not {value} {reason}";
            }
        }

        var shown = value is { } exact ? exact.ToString("N" + cell.Decimals.ToString(CultureInfo.InvariantCulture), Swedish) : CodeWords.Status(code).Sv;
        var texts = cell.Kind == "municipality" ? OutletReader.Row(outlets.Page, $"id=\"kommun-{cell.Area}\"", null) : OutletReader.Row(outlets.Page, "id=\"omraden\"", cell.Name);
        if (!texts.Contains(shown) && !texts.Contains(shown + " (preliminär)"))
        {
            yield return $"table: {string.Join(" | ", texts)}, not {shown}";
        }

        if (cell.Kind == "municipality" && outlets.Page.Contains("class=\"map\"", StringComparison.Ordinal) && !System.Text.RegularExpressions.Regex.IsMatch(
            outlets.Page, $"href=\"#kommun-{cell.Area}\" aria-label=\"(?<said>{cell.Name}: {System.Text.RegularExpressions.Regex.Escape(shown)}(?![\\d,])[^\"]*)\".{{0,20000}}?<title>\\k<said></title>"))
        {
            yield return $"map: not {shown}";
        }

        if (cell.Kind == "county" && value is not null && !outlets.Summary.Contains(shown, StringComparison.Ordinal))
        {
            yield return $"sentence: not {shown}: {outlets.Summary}";
        }
    }

    private static double? Of(System.Text.Json.JsonElement row, string name) => row.GetProperty(name) is { ValueKind: System.Text.Json.JsonValueKind.Number } number ? number.GetDouble() : null;
}
