using Analytics.Etl.Disclosure;
using Analytics.Etl.Indicators.Derived;
using Analytics.Etl.Indicators.Statistics;

namespace Analytics.Etl.Indicators.Comparisons;

/// <summary>
/// The recent trend: the latest five periods of a kind, one after the other and of one version of the definition. Preliminary figures are left
/// out: they usually grow, so that the last one would look like a fall.
/// </summary>
internal static class Trend
{
    /// <summary>The trends, one per area and kind of period, told at the latest final figure; none for figures without limits.</summary>
    public static IEnumerable<ComparisonRow> Of(Definition definition, IEnumerable<PublishedValue> shown, Periods periods, Breaks breaks) => shown
        .Where(cell => cell.Note != Notes.Preliminary && Estimates.Usual(cell.Value, cell.Limits) is not null)
        .GroupBy(cell => (cell.Key.Area, periods[cell.Key.Period].Kind))
        .Select(series => Told(definition, series.ToDictionary(cell => cell.Key.Period, StringComparer.Ordinal), periods.OfKind(series.Key.Kind), breaks));

    private static ComparisonRow Told(Definition definition, Dictionary<string, PublishedValue> series, IReadOnlyList<KnownPeriod> calendar, Breaks breaks)
    {
        var last = calendar.Count - 1;
        while (!series.ContainsKey(calendar[last].Code))
        {
            last--;
        }

        var version = breaks.Version(definition.IndicatorCode, calendar[last].LastDay);
        var points = new List<PublishedValue>();
        for (var at = last; at >= 0 && points.Count < FingertipsTrend.Points; at--)
        {
            if (!series.TryGetValue(calendar[at].Code, out var point) || breaks.Version(definition.IndicatorCode, calendar[at].LastDay) != version)
            {
                break;
            }

            points.Insert(0, point);
        }

        var values = FingertipsTrend.OfValues(points.ConvertAll(cell => Estimates.Usual(cell.Value, cell.Limits)!.Value));
        var test = Test(definition, points, values);
        var row = new ComparisonRow(points[^1].Key, "trend", points[0].Key.Period) { Parts = new Parts(points.Count, FingertipsTrend.Points) };
        return test.Gap switch
        {
            TrendGap.None => row with { ReferenceValue = values.Slope, Verdict = Verdict.OfTrend(test.Marker ?? 0) },
            TrendGap.NoVariation => row with { ReferenceValue = 0, Verdict = Verdict.OfTrend(0) },
            _ => row,
        };
    }

    // Talks depend on each other, which the limits tell of and a test of counts would not; nor does that test take a point where all are counted.
    private static TrendResult Test(Definition definition, List<PublishedValue> points, TrendResult values)
    {
        if (definition.ValueMethod != "share" || definition.Dependence.Length > 0 || !points.TrueForAll(cell => CountyFunnel.Takes(definition, cell)))
        {
            return values;
        }

        var counts = FingertipsTrend.OfShares(points.ConvertAll(cell => (cell.Numerator!.Value, cell.Denominator!.Value)));
        return counts.Gap == TrendGap.AllCounted ? values : counts;
    }
}
