using Analytics.Etl.Disclosure;
using Analytics.Etl.Indicators;
using Analytics.Etl.Indicators.Comparisons;

namespace Analytics.Tests.Etl.Indicators;

/// <summary>Comparisons in the county of <see cref="EquityCounty"/>, over the years 2022–2027 and the halves of 2026.</summary>
internal static class ComparisonBench
{
    public static Periods Calendar { get; } = new(
    [
        .. Enumerable.Range(2022, 6).Select(year => Period(FormattableString.Invariant($"{year}"), "year", year * 10000 + 101, year * 10000 + 1231, 12)),
        Period("2026H1", "half_year", 20260101, 20260630, 6), Period("2025H1", "half_year", 20250101, 20250630, 6),
    ]);

    public static Definition Rate { get; } = EquityCounty.Of("K01", "rate", "byar", 1000);

    public static Definition Share { get; } = EquityCounty.Of("K03", "share", "wilson", 100);

    public static Comparator Of(IEnumerable<PublishedValue> cells, Definition? definition = null, IReadOnlyList<TargetPath>? targets = null, Places? places = null, params int[] breaks) => new(
        definition ?? Rate, cells, places ?? EquityCounty.Places, Calendar,
        new Dictionary<string, IReadOnlyList<string>> { ["A"] = ["B", "C"] }, new Targets(targets ?? []),
        new Breaks(breaks.ToLookup(_ => (definition ?? Rate).IndicatorCode)));

    /// <summary>One row as text: reference, its value, difference, verdict with level, and members.</summary>
    public static string Text(ComparisonRow? row) => row is null ? "none" : FormattableString.Invariant(
        $"{row.Reference}: {row.ReferenceValue} {row.Difference} {row.Verdict.Word} {row.Verdict.Level}{(row.Parts is { } parts ? $" {parts.Count}/{parts.Total}" : "")}");

    public static ComparisonRow? Row(this Comparator comparator, string area, string kind, string period = "2026") =>
        comparator.Of(_ => true).SingleOrDefault(row => row.Key.Area == area && row.Key.Period == period && row.Comparator == kind);

    private static KnownPeriod Period(string code, string kind, int first, int last, int months) => new() { Code = code, Kind = kind, FirstDay = first, LastDay = last, MonthCount = months };
}
