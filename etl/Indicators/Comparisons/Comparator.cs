using Analytics.Etl.Disclosure;
using Analytics.Etl.Indicators.Derived;

namespace Analytics.Etl.Indicators.Comparisons;

/// <summary>
/// The comparisons of one indicator's shown figures. Everything is made of shown figures, so that no comparison can tell more than they do;
/// nothing is compared of expected need, which is modelled and the same share everywhere.
/// </summary>
/// <param name="definition">The indicator.</param>
/// <param name="cells">Its figures: the wholes of county, areas, associations and municipalities.</param>
/// <param name="places">The municipalities.</param>
/// <param name="periods">The calendar.</param>
/// <param name="similar">The municipalities most like each.</param>
/// <param name="targets">The paths of targets.</param>
/// <param name="breaks">Last days up to which an earlier version of the definition holds.</param>
public sealed class Comparator(Definition definition, IEnumerable<PublishedValue> cells, Places places, Periods periods,
    IReadOnlyDictionary<string, IReadOnlyList<string>> similar, Targets targets, Breaks breaks)
{
    private readonly Dictionary<(string Area, string Period), PublishedValue> shown = cells
        .Where(cell => cell.Key.Breakdown.Length == 0 && Figures.IsShown(cell)).ToDictionary(cell => (cell.Key.Area, cell.Key.Period));

    // One or two others are no group: the figure of the group would be theirs, and chance's.
    private const int SmallestGroup = 3;

    // A number of things depends on the size of the place; only shares of something can be held against another place's.
    private bool IsRelative => definition.ValueMethod is "rate" or "share" or "mean" or "median";

    private bool IsPoolable => definition.ValueMethod is "rate" or "share" or "mean";

    /// <summary>Whether the indicator is compared at all.</summary>
    public static bool Takes(Definition definition) => definition.ValueMethod != "need";

    /// <summary>The comparisons of the figures of some periods, trends left out.</summary>
    public IEnumerable<ComparisonRow> Of(Func<string, bool> isWanted) => shown.Values
        .Where(cell => isWanted(cell.Key.Period)).GroupBy(cell => cell.Key.Period)
        .SelectMany(period => OfPeriod(period.Key, [.. period.OrderBy(cell => cell.Key.Area, StringComparer.Ordinal)]));

    /// <summary>The trend of each area and kind of period, told at its latest figure that is final.</summary>
    public IEnumerable<ComparisonRow> Trends() => Trend.Of(definition, shown.Values, periods, breaks);

    /// <summary>Figures against the paths of targets.</summary>
    public IEnumerable<ComparisonRow> OfTargets(Func<string, bool> isWanted) => shown.Values
        .Where(cell => isWanted(cell.Key.Period))
        .Select(cell => targets.PathOf(cell.Key)?.Compare(cell, definition, periods[cell.Key.Period])).OfType<ComparisonRow>();

    private IEnumerable<ComparisonRow> OfPeriod(string period, List<PublishedValue> figures)
    {
        var municipal = figures.FindAll(cell => CountyFunnel.Takes(definition, cell) && places.ByCode.ContainsKey(cell.Key.Area));
        var funnel = CountyFunnel.Of(definition, shown.GetValueOrDefault((Places.County, period)), municipal);
        return figures.SelectMany(cell => IsRelative ? OtherPlaces(cell, funnel) : []).Concat(figures.Select(OwnPast).OfType<ComparisonRow>());
    }

    private IEnumerable<ComparisonRow> OtherPlaces(PublishedValue cell, CountyFunnel? funnel)
    {
        if (cell.Key.Area == Places.County)
        {
            return [];
        }

        var rows = new List<ComparisonRow?> { With(cell, "county", Places.County) };
        if (places.ByCode.GetValueOrDefault(cell.Key.Area) is { } place)
        {
            rows.Add(With(cell, "care_area", place.CareArea));
            rows.Add(With(cell, "association", place.Association));
            rows.Add(WithMembers(cell, "skr_group", place.SkrGroup,
                [.. places.Municipalities.Where(other => other.SkrGroup == place.SkrGroup && other.Code != place.Code).Select(other => other.Code)]));
            rows.Add(WithMembers(cell, "similar", "", similar.GetValueOrDefault(place.Code) ?? []));
            rows.Add(WithFunnel(cell, funnel));
        }

        return rows.OfType<ComparisonRow>();
    }

    private ComparisonRow? With(PublishedValue cell, string comparator, string area) =>
        shown.TryGetValue((area, cell.Key.Period), out var reference) ? Row(cell, comparator, area, reference.Value!.Value, reference.Limits) : null;

    // The place itself is left out of its group: else a large one would be compared with itself, and the two would not be independent.
    private ComparisonRow? WithMembers(PublishedValue cell, string comparator, string reference, IReadOnlyList<string> members)
    {
        if (!IsPoolable || members.Count == 0)
        {
            return null;
        }

        var figures = members.Select(code => shown.GetValueOrDefault((code, cell.Key.Period))).OfType<PublishedValue>()
            .Where(member => member is { Numerator: not null, Denominator: > 0 }).ToList();
        var parts = new Parts(figures.Count, members.Count);
        return (comparator != "skr_group" || figures.Count >= SmallestGroup) && Pooled.Of(figures, definition) is var (value, limits)
            ? Row(cell, comparator, reference, value, limits) with { Parts = parts }
            : new ComparisonRow(cell.Key, comparator, reference) { Parts = parts };
    }

    private ComparisonRow? WithFunnel(PublishedValue cell, CountyFunnel? funnel)
    {
        if (funnel is null || !CountyFunnel.Takes(definition, cell))
        {
            return null;
        }

        var county = shown[(Places.County, cell.Key.Period)].Value!.Value;
        return new ComparisonRow(cell.Key, "funnel", Places.County)
        {
            ReferenceValue = county,
            Limits = funnel.LimitsOf(cell),
            Difference = cell.Value - county,
            Verdict = Verdict.Of(funnel.ClassOf(cell)),
            Parts = new Parts(funnel.Units, places.Municipalities.Count),
        };
    }

    private ComparisonRow? OwnPast(PublishedValue cell) =>
        periods.YearFrom(cell.Key.Period, -1) is { } before && shown.TryGetValue((cell.Key.Area, before.Code), out var former)
        && breaks.Version(definition.IndicatorCode, before.LastDay) == breaks.Version(definition.IndicatorCode, periods[cell.Key.Period].LastDay)
            ? Row(cell, "own_past", before.Code, former.Value!.Value, former.Limits)
            : null;

    private static ComparisonRow Row(PublishedValue cell, string comparator, string reference, double value, Limits limits)
    {
        var difference = Estimates.Difference(cell.Value!.Value, cell.Limits, value, limits);
        return new ComparisonRow(cell.Key, comparator, reference)
        {
            ReferenceValue = value,
            Limits = difference.Limits,
            Difference = difference.Value,
            Verdict = Verdict.Of(difference.Value, difference.Limits),
        };
    }
}
