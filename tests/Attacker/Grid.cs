namespace Analytics.Tests.Attacker;

/// <summary>A count of one indicator alone, or of all that hold it: the scope is empty where indicators are read together.</summary>
public readonly record struct Series(Measure Measure, string Scope);

/// <summary>Which counts one reading tells of: in what kinds of area, for which members, in which months.</summary>
public sealed class Grid
{
    private static readonly string[] Told = ["shown", "hidden", "too_few", "not_applicable"];

    // The indicator that names every member of a breakdown of talks; others name some.
    private static readonly Dictionary<string, string> Listing = new(StringComparer.Ordinal) { ["code"] = "K02", ["age"] = "K01", ["ground"] = "K09", ["level"] = "K08" };

    private readonly HashSet<(Series, string Kind, string AreaKind)> cells = [];
    private readonly Dictionary<Series, HashSet<int>> months = [];
    private readonly Dictionary<(Series, string Kind), SortedSet<string>> members = [];
    private readonly Dictionary<(Series, string AreaKind), HashSet<Span>> apart = [];
    private readonly Family families;

    /// <summary>Looks a reading through.</summary>
    public Grid(Reading reading, Family families)
    {
        this.families = families;
        Areas = reading.Areas.ToDictionary(area => area.Code, StringComparer.Ordinal);
        Spans = reading.Periods.ToDictionary(period => period.Code, period => Span.Of(period.FirstDay, period.LastDay), StringComparer.Ordinal);
        Kinds = reading.Periods.ToDictionary(period => period.Code, period => period.Kind, StringComparer.Ordinal);
        foreach (var cell in reading.Cells.Where(cell => Told.Contains(cell.Status)))
        {
            Add(cell);
        }
    }

    /// <summary>Areas by code.</summary>
    public Dictionary<string, ReadArea> Areas { get; }

    /// <summary>Months of a period by its code.</summary>
    public Dictionary<string, Span> Spans { get; }

    /// <summary>Kind of a period by its code.</summary>
    public Dictionary<string, string> Kinds { get; }

    /// <summary>What is counted.</summary>
    public IEnumerable<Series> All => months.Keys;

    /// <summary>The series of a count that a cell holds.</summary>
    public Series SeriesOf(Measure measure, string indicator) => new(measure, families.HasFlag(Family.CrossIndicator) ? "" : indicator);

    /// <summary>Whether a count, whole or by a kind of breakdown, is told in a kind of area.</summary>
    public bool Has(Series series, string kind, string areaKind) => cells.Contains((series, kind, areaKind));

    /// <summary>The members of a breakdown, all of them; none where no indicator lists them.</summary>
    public IReadOnlyCollection<string> Members(Series series, string kind) => members.GetValueOrDefault((series, kind)) ?? [];

    /// <summary>The months that a count is told of.</summary>
    public IReadOnlySet<int> MonthsOf(Series series) => months[series];

    /// <summary>The times that a count is reckoned by in a kind of area: its grain, and what is reckoned apart because its sum is forgotten.</summary>
    public IEnumerable<Span> Times(Series series, string areaKind, int grain)
    {
        var told = months[series];
        return told.Select(month => new Span(month / grain * grain, grain)).Distinct().Where(span => span.Months.All(told.Contains))
            .Concat(apart.GetValueOrDefault((series, areaKind)) ?? []);
    }

    /// <summary>Whether a time is reckoned apart.</summary>
    public bool IsApart(Series series, string areaKind, Span span) => apart.GetValueOrDefault((series, areaKind))?.Contains(span) ?? false;

    /// <summary>Months of the smallest time.</summary>
    public int Grain(Series series, string areaKind)
    {
        var grain = Method.Grain(series.Measure, areaKind);
        return grain == 1 && !families.HasFlag(Family.Months) ? 3 : grain;
    }

    private void Add(ReadCell cell)
    {
        if (Method.Of(cell.Indicator, cell.Breakdown) is not { } counted)
        {
            return;
        }

        var areaKind = Areas[cell.Area].Kind;
        foreach (var part in counted.Numerator.Concat(counted.Denominator))
        {
            var series = SeriesOf(part.Measure, cell.Indicator);
            var kind = part.Member.Split('=')[0];
            cells.Add((series, kind, areaKind));
            Set(months, series).UnionWith(Spans[cell.Period].Months);
            if (!Listing.TryGetValue(kind, out var lister) || lister == cell.Indicator || part.Measure != Measure.Talk)
            {
                Set(members, (series, kind)).Add(part.Member);
            }

            if (IsForgotten(areaKind, Kinds[cell.Period], Spans[cell.Period].Parts(Grain(series, areaKind)) is not null))
            {
                Set(apart, (series, areaKind)).Add(Spans[cell.Period]);
            }
        }
    }

    // Whoever forgets that periods add up treats each kind of period as a table of its own.
    private bool IsForgotten(string areaKind, string periodKind, bool isFilled) =>
        !isFilled
        || areaKind == "outside" && !families.HasFlag(Family.Outside)
        || periodKind == "rolling_year" && !families.HasFlag(Family.RollingYears)
        || periodKind is "year" or "iop_year" && !families.HasFlag(Family.Years)
        || periodKind == "month" && !families.HasFlag(Family.Months);

    private static TSet Set<TKey, TSet>(Dictionary<TKey, TSet> sets, TKey key)
        where TKey : notnull
        where TSet : new()
    {
        if (!sets.TryGetValue(key, out var set))
        {
            sets[key] = set = new TSet();
        }

        return set;
    }
}
