using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Figures;

/// <summary>What the reader looks for among changes; empty for everything.</summary>
/// <param name="Kind">A kind of change, as its word.</param>
/// <param name="Area">A kind of area, such as municipality, or an area's code.</param>
/// <param name="Indicator">An indicator's code.</param>
public sealed record ChangeFilter(string Kind = "", string Area = "", string Indicator = "");

/// <summary>What has changed from one release to another, with the words of both.</summary>
public sealed class ChangeList
{
    private readonly Dictionary<string, Indicator> catalogue;
    private readonly Dictionary<string, AreaRow> areas;
    private readonly Dictionary<string, PeriodRow> periods;
    private readonly ILookup<string, MemberRow> members;

    /// <summary>Reads both sides and sets them against each other.</summary>
    public ChangeList(Reading before, Reading now)
    {
        var (old, latest) = (new ChangeRows(before), new ChangeRows(now));
        var listed = new IndicatorRows(now).Indicators();
        var places = new PlaceRows(now).Areas();
        catalogue = Joined(listed, new IndicatorRows(before).Indicators(), item => item.IndicatorCode);
        areas = Joined(places, new PlaceRows(before).Areas(), item => item.Area);
        var times = new PlaceRows(now).Periods();
        periods = Joined(times, new PlaceRows(before).Periods(), item => item.Period);
        members = latest.Members().Concat(old.Members()).ToLookup(member => member.Breakdown);
        var indicatorOrder = catalogue.Keys.Index().ToDictionary(item => item.Item, item => item.Index);
        var areaOrder = areas.Keys.Index().ToDictionary(item => item.Item, item => item.Index);
        All =
        [
            .. CellChanges.Of(old.Cells(), latest.Cells(), old.Measured(), catalogue, latest.OpenPeriods(times))
                .OrderBy(change => change.Kind).ThenBy(change => indicatorOrder.GetValueOrDefault(change.Cell.IndicatorCode, int.MaxValue))
                .ThenBy(change => areaOrder.GetValueOrDefault(change.Cell.AreaCode, int.MaxValue))
                .ThenByDescending(change => periods.GetValueOrDefault(change.Cell.PeriodCode)?.LastDay ?? 0)
                .ThenBy(change => change.Cell.PeriodCode, StringComparer.Ordinal).ThenBy(change => change.Cell.Breakdown, StringComparer.Ordinal),
        ];
        Indicators = [.. catalogue.Values.Where(item => All.Any(change => change.Cell.IndicatorCode == item.IndicatorCode))];
    }

    /// <summary>Every change: by kind, the catalogue's order, place and time, the latest first.</summary>
    public IReadOnlyList<CellChange> All { get; }

    /// <summary>The indicators of which something has changed, in the catalogue's order.</summary>
    public IReadOnlyList<Indicator> Indicators { get; }

    /// <summary>Every indicator, in the catalogue's order.</summary>
    public IReadOnlyCollection<Indicator> Catalogue => catalogue.Values;

    /// <summary>Every area, in its order.</summary>
    public IReadOnlyCollection<AreaRow> Areas => areas.Values;

    /// <summary>Those that fit.</summary>
    public IReadOnlyList<CellChange> Of(ChangeFilter filter) => filter == new ChangeFilter() ? All :
    [
        .. All.Where(change => (filter.Kind == "" || ChangeKinds.Code(change.Kind) == filter.Kind)
            && (filter.Indicator == "" || change.Cell.IndicatorCode == filter.Indicator)
            && (filter.Area == "" || change.Cell.AreaCode == filter.Area || AreaOf(change).Kind == filter.Area)),
    ];

    /// <summary>How many there are of a kind, of the indicators of a point of the shared goals.</summary>
    public int Count(ChangeKind kind, string goal = "") => counts.GetValueOrDefault((kind, goal));

    /// <summary>The indicator of a change.</summary>
    public Indicator IndicatorOf(CellChange change) => catalogue.GetValueOrDefault(change.Cell.IndicatorCode) ?? new Indicator { IndicatorCode = change.Cell.IndicatorCode };

    /// <summary>The area of a change; one that nobody knows keeps its code for a name.</summary>
    public AreaRow AreaOf(CellChange change) =>
        areas.GetValueOrDefault(change.Cell.AreaCode) ?? new AreaRow { Area = change.Cell.AreaCode, NameSv = change.Cell.AreaCode, NameEn = change.Cell.AreaCode };

    /// <summary>The period of a change in words.</summary>
    public Text PeriodOf(CellChange change) => periods.TryGetValue(change.Cell.PeriodCode, out var period) ? new Text(period.LabelSv, period.LabelEn) : new Text(change.Cell.PeriodCode, change.Cell.PeriodCode);

    /// <summary>What the figure is broken down to; empty words for the whole.</summary>
    public Text BreakdownOf(CellChange change) => Member(change) is { } member ? new Text(member.LabelSv, member.LabelEn) : new Text(change.Cell.Breakdown, change.Cell.Breakdown);

    /// <summary>What it is counted in.</summary>
    public Unit UnitOf(CellChange change) => Unit.Of(
        IndicatorOf(change),
        new Breakdown { Code = change.Cell.Breakdown, Kind = change.Cell.Breakdown.Split('=')[0], UnitSv = Member(change)?.UnitSv ?? "", UnitEn = Member(change)?.UnitEn ?? "" },
        catalogue.Values);

    // By kind and goal; the empty goal is all of them.
    private Dictionary<(ChangeKind, string), int> counts => field ??= All
        .SelectMany(change => IndicatorOf(change).GoalCodes.Append("").Select(goal => (change.Kind, goal)))
        .CountBy(item => item).ToDictionary();

    private MemberRow? Member(CellChange change) => members[change.Cell.Breakdown]
        .OrderByDescending(member => member.IndicatorCode == change.Cell.IndicatorCode).FirstOrDefault(member => member.IndicatorCode == "" || member.IndicatorCode == change.Cell.IndicatorCode);

    // In the order of the later one; what only the earlier one had comes last.
    private static Dictionary<string, T> Joined<T>(IEnumerable<T> now, IEnumerable<T> before, Func<T, string> code) =>
        now.Concat(before).DistinctBy(code).ToDictionary(code);
}
