using System.Globalization;
using System.Text.Json;

namespace Analytics.WarehouseSql;

/// <summary>
/// The catalogue of indicators as it ships: one file per indicator and version in <c>seeds/indicators/</c>, and from it the tables that say
/// what is measured for which areas and periods, from which feeds, and what of it is published.
/// </summary>
internal sealed class Catalogue
{
    private static readonly string[] Columns =
    [
        "indicator_code", "version_no", "valid_from", "change_sv", "change_en", "adoption", "priority", "state", "reason_sv", "reason_en",
        "name_sv", "name_en", "definition_sv", "definition_en", "numerator_sv", "numerator_en", "denominator_sv", "denominator_en", "unit_sv", "unit_en",
        "multiplier", "value_method", "interval_method", "dependence", "decimals", "polarity", "goals", "protected", "minimum_base", "audience",
        "source_sv", "source_en", "recipient_sv", "recipient_en", "caveat_sv", "caveat_en", "sort_order",
    ];

    private readonly List<JsonElement> entries;
    private readonly List<JsonElement> inForce;

    private Catalogue(List<JsonElement> entries)
    {
        this.entries = entries;
        inForce = [.. entries.GroupBy(Code).Select(versions => versions.MaxBy(entry => entry.GetProperty("version_no").GetInt32()))];
    }

    /// <summary>Reads the files.</summary>
    public static Catalogue Read() => new([.. Scripts.In("seeds/indicators").Select(path => JsonDocument.Parse(Scripts.Text(path)).RootElement)]);

    /// <summary>The tables of the catalogue, the publication plan last.</summary>
    public IEnumerable<SeedTable> Tables()
    {
        yield return new SeedTable("dim_indicator", [.. Columns, "has_whole", "feed"], 2, [.. entries.Select(Row)]);
        yield return List("dim_indicator_level", "area_kind", "levels");
        yield return List("dim_indicator_period", "period_kind", "period_kinds");
        yield return List("dim_indicator_breakdown", "breakdown_kind", "breakdowns");
        yield return new SeedTable("dim_indicator_feed", ["indicator_code", "feed", "role", "touches", "is_main"], 2,
            [.. inForce.SelectMany(entry => Items(entry, "feeds").Select((feed, at) => new string?[]
            {
                Code(entry), Text(feed, "feed"), Text(feed, "role"), Text(feed, "touches"), at == 0 ? "1" : "0",
            }))]);
        yield return new SeedTable("dim_publication_plan", ["indicator_code", "area_kind", "period_kind", "breakdown_kind"], 4, [.. Plan()]);
    }

    // Data by rule: what design.md section 7 gives counts of persons and talks, and everything that is measured for what is public anyway.
    private IEnumerable<string?[]> Plan()
    {
        var rules = Seeds.FromCsv("publication_rule", keyWidth: 4).Rows;
        return from entry in inForce
               let kind = Text(entry, "protected") == "none" ? "facts" : "counts"
               from level in Strings(entry, "levels")
               from period in Strings(entry, "period_kinds")
               from breakdown in Strings(entry, "breakdowns").Concat(HasWhole(entry) ? [""] : [])
               where rules.Exists(rule => rule[0] == kind && Fits(rule[1], level) && Fits(rule[2], period) && Fits(rule[3], breakdown))
               select new string?[] { Code(entry), level, period, breakdown };
    }

    private static bool Fits(string? rule, string given) => rule == "*" || rule == given;

    private static string?[] Row(JsonElement entry) =>
        [.. Columns.Select(column => Text(entry, column)), HasWhole(entry) ? "1" : "0", Items(entry, "feeds").Select(feed => Text(feed, "feed")).FirstOrDefault("")];

    private SeedTable List(string table, string column, string property) =>
        new(table, ["indicator_code", column], 2, [.. inForce.SelectMany(entry => Strings(entry, property).Select(item => new string?[] { Code(entry), item }))]);

    // Some indicators exist only by breakdown, such as talks by code.
    private static bool HasWhole(JsonElement entry) => !entry.TryGetProperty("has_whole", out var whole) || whole.GetBoolean();

    private static string Code(JsonElement entry) => Text(entry, "indicator_code");

    private static JsonElement.ArrayEnumerator Items(JsonElement entry, string property) => entry.GetProperty(property).EnumerateArray();

    private static IEnumerable<string> Strings(JsonElement entry, string property) => Items(entry, property).Select(item => item.GetString()!);

    private static string Text(JsonElement entry, string property) => entry.GetProperty(property) is { ValueKind: JsonValueKind.String } text
        ? text.GetString()!
        : entry.GetProperty(property).GetInt32().ToString(CultureInfo.InvariantCulture);
}
