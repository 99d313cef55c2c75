using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Figures;

/// <summary>Reads what belongs to one indicator and what a reader chose of it.</summary>
/// <param name="rows">The queries of figures.</param>
/// <param name="comparisons">The queries of comparisons.</param>
public sealed class FigureReader(IndicatorRows rows, ComparisonRows comparisons, AnnotationRows annotations)
{
    // A trend is tested on so many periods (docs/statistics.md).
    private const int TrendPeriods = 5;

    // Two points are a step and no line.
    private const int PointsOfALine = 3;

    private static readonly string[] PlaceKinds = ["municipality", "care_area", "association", "county"];
    private static readonly string[] ToldKinds = ["care_area", "association", "outside"];
    private static readonly string[] TrendOrder = ["month", "quarter", "half_year", "school_term", "year", "iop_year", "rolling_year"];
    private static readonly string[] UsualTrend = ["quarter", "half_year", "rolling_year", "year", "iop_year", "school_term", "month"];

    // More registrations can be better coding instead of more talks: beside them stands how many units register at all.
    private static readonly Dictionary<string, string> Companions = new(StringComparer.Ordinal) { ["K01"] = "K05", ["K02"] = "K05" };

    /// <summary>Everything for one indicator.</summary>
    /// <param name="indicator">The catalogue's entry.</param>
    /// <param name="catalogue">Every entry, for measures that are made of others.</param>
    /// <param name="choice">What the reader asked for.</param>
    public IndicatorFigure Read(Indicator indicator, IReadOnlyList<Indicator> catalogue, IndicatorChoice choice)
    {
        var remarks = new List<Remark>();
        var code = indicator.IndicatorCode;
        var plan = rows.Plan(code);
        var known = rows.Breakdowns(code);
        var breakdowns = BreakdownsOf(plan, known, rows.UsedBreakdowns(code));
        var unpublished = new WithheldChoice(rows, indicator);
        choice = unpublished.WithoutBreakdown(choice, breakdowns);
        var breakdown = Choice.Breakdown(breakdowns, choice.Breakdown, remarks);
        var ofBreakdown = plan.Where(row => row.BreakdownKind == breakdown.Kind).ToList();
        var (placeKind, periods) = SmallestPlaces(code, breakdown, ofBreakdown);
        var periodKinds = KindsOf(ofBreakdown, placeKind);
        choice = unpublished.WithoutPeriod(choice, breakdown, placeKind, periods);
        var freshness = rows.Freshness(code);
        var period = Choice.Period(periods, periodKinds, choice.Period, remarks, freshness.FirstOrDefault()?.LastDay ?? 0);
        var cells = period is null ? [] : rows.Cells(code, period.PeriodCode, breakdown);
        var breaks = new Breaks(rows.Versions(code));
        var municipalities = placeKind == "municipality" ? MunicipalitiesOf(cells) : [];
        List<Period> comparable = period is null || placeKind != "municipality" || indicator.IsModelled ? []
            : [.. periods.Where(other => other.PeriodKind == period.PeriodKind && other.PeriodCode != period.PeriodCode && other.HasFigures == 1)];
        var compared = Choice.Compared(comparable, period, choice.Compare, remarks);
        List<Cell> groups = [.. cells.Where(cell => cell.AreaKind is "care_area" or "association" && cell.Status != "")];
        var county = cells.SingleOrDefault(cell => cell.AreaKind == "county");
        choice = unpublished.WithoutPlace(choice, breakdown, period, [.. groups, .. municipalities]);
        var place = Choice.Place([.. groups, .. municipalities], county, choice.Area, remarks);
        var trendKinds = TrendOrder.Intersect(KindsOf(ofBreakdown, place?.AreaKind ?? "")).ToList();
        var usual = place is null || indicator.IsModelled ? "" : UsualKind(code, breakdown, place, trendKinds, period?.PeriodKind ?? "");
        choice = unpublished.WithoutTrend(choice, breakdown, place, trendKinds);
        var trendKind = Choice.Trend(trendKinds, usual, choice.Trend, remarks);
        var (told, across) = ComparisonsOf(indicator, period, breakdown, breaks);
        return new IndicatorFigure
        {
            Indicator = indicator,
            Breaks = breaks,
            Unit = Unit.Of(indicator, breakdown, catalogue),
            Breakdowns = breakdowns,
            Breakdown = breakdown,
            Members = period is null ? [] : InOrder(rows.Members(code, period.PeriodCode), breakdowns),
            UnverifiedCodes = [.. known.Where(item => item.IsVerified == 0 && indicator.DefinitionSv.Contains(item.Member, StringComparison.Ordinal)).Select(item => item.Member)],
            PlaceKind = placeKind,
            Periods = periods,
            Period = period,
            PlacePeriodKinds = periodKinds,
            AreaKindsOutsidePlan = period is null ? [] : [.. ToldKinds
                .Where(kind => plan.Exists(row => row.AreaKind == kind) && !KindsOf(ofBreakdown, kind).Contains(period.PeriodKind))],
            County = county,
            Groups = groups,
            Municipalities = municipalities,
            MapRange = period is null || municipalities.Count == 0 ? [] : rows.Range(code, period.PeriodKind, breakdown),
            ComparePeriods = comparable,
            Pair = period is null || compared is null ? null : PairOf(code, breakdown, breaks, (period, municipalities), (compared, MunicipalitiesOf(rows.Cells(code, compared.PeriodCode, breakdown)))),
            Outside = [.. cells.Where(cell => cell.AreaKind == "outside" && cell.Status != "")],
            Place = place,
            TrendKinds = trendKinds,
            TrendKind = trendKind,
            Trend = trendKind == "" || place is null || indicator.IsModelled ? [] : WithoutUndeliveredEnds(rows.Trend(code, trendKind, breakdown, place.AreaCode)),
            Annotations = place is null ? Annotations.None : annotations.Of(code, place.AreaCode),
            Comparisons = told,
            AcrossBreak = across,
            Similar = place is { AreaKind: "municipality" } ? comparisons.Similar(place.AreaCode) : [],
            Traits = place is { AreaKind: "municipality" } ? comparisons.Traits(place.AreaCode) : [],
            Beside = Beside.Read(rows, indicator, catalogue, breakdown, period),
            Companion = CompanionOf(indicator, catalogue, period),
            Freshness = freshness,
            Deliveries = RestsOn.Of(code, period ?? new Period(), period is null ? [] : rows.Deliveries(SourceOf(indicator, breakdown, catalogue))),
            Maturity = rows.Maturity(code),
            Withheld = unpublished.Found,
            Remarks = remarks,
        };
    }

    // A gap in one measure rests on that measure's deliveries alone.
    private static string SourceOf(Indicator indicator, Breakdown breakdown, IReadOnlyList<Indicator> catalogue) =>
        (indicator.ValueMethod == "derived" ? IndicatorRows.Named(catalogue, breakdown.Member) : null)?.IndicatorCode ?? indicator.IndicatorCode;

    // The plan may name areas that nothing has been published of yet.
    private (string Kind, List<Period> Periods) SmallestPlaces(string code, Breakdown breakdown, List<PlanRow> plan)
    {
        foreach (var kind in PlaceKinds.Where(kind => plan.Exists(row => row.AreaKind == kind)))
        {
            if (rows.Periods(code, kind, breakdown) is { Count: > 0 } periods)
            {
                return (kind, periods);
            }
        }

        return ("", []);
    }

    // The kind of the chosen period where it makes a line, so that the figure above stands in the trend; else the kind that says most: the first in
    // order that has two points to go between, else the first that has one.
    private string UsualKind(string code, Breakdown breakdown, Cell place, List<string> kinds, string chosen)
    {
        if (kinds.Contains(chosen) && rows.Trend(code, chosen, breakdown, place.AreaCode).Count(cell => cell.IsShown) >= PointsOfALine)
        {
            return chosen;
        }

        var single = "";
        foreach (var kind in UsualTrend.Where(kinds.Contains))
        {
            var shown = rows.Trend(code, kind, breakdown, place.AreaCode).Count(cell => cell.Status is "shown" or "hidden");
            if (shown > 1)
            {
                return kind;
            }

            single = single == "" && shown == 1 ? kind : single;
        }

        return single != "" ? single : UsualTrend.FirstOrDefault(kinds.Contains) ?? "";
    }

    private static List<string> KindsOf(IEnumerable<PlanRow> plan, string areaKind) =>
        [.. plan.Where(row => row.AreaKind == areaKind).Select(row => row.PeriodKind).Distinct()];

    private static List<Breakdown> BreakdownsOf(List<PlanRow> plan, List<Breakdown> known, List<string> used)
    {
        var kinds = plan.Select(row => row.BreakdownKind).Distinct().ToList();
        var members = known.Where(item => kinds.Contains(item.Kind) && used.Contains(item.Code)).ToList();
        members.AddRange(used.Except(members.Select(item => item.Code)).Where(item => item != "").Select(Unnamed).Where(item => kinds.Contains(item.Kind)));
        return kinds.Contains("") && used.Contains("") || members.Count == 0 ? [Breakdown.Whole, .. members] : members;
    }

    // A member that nobody has given words shows its code.
    private static Breakdown Unnamed(string code)
    {
        var (kind, member) = (code.Split('=')[0], code[(code.IndexOf('=', StringComparison.Ordinal) + 1)..]);
        return new Breakdown { Code = code, Kind = kind, LabelSv = member, LabelEn = member, IsVerified = 1 };
    }

    private static List<Cell> MunicipalitiesOf(IEnumerable<Cell> cells) =>
        [.. cells.Where(cell => cell.AreaKind == "municipality").OrderBy(cell => cell.AreaSv, Language.Swedish.PlaceOrder)];

    private PeriodPair PairOf(string code, Breakdown breakdown, Breaks breaks, (Period Period, List<Cell> Cells) one, (Period Period, List<Cell> Cells) other)
    {
        var (earlier, later) = one.Period.LastDay < other.Period.LastDay ? (one, other) : (other, one);
        return new(earlier.Period, later.Period, earlier.Cells, later.Cells,
            comparisons.OwnPast(code, later.Period.PeriodCode, earlier.Period.PeriodCode, breakdown), breaks.Between(earlier.Period.LastDay, later.Period.LastDay));
    }

    private static List<Cell> InOrder(List<Cell> members, List<Breakdown> breakdowns) =>
        [.. breakdowns.Select(item => members.Find(cell => cell.Breakdown == item.Code)).OfType<Cell>()];

    // What lies on the other side of a changed definition is not compared with.
    private (List<Comparison> Told, List<(Comparison Comparison, IndicatorVersion Version)> Across) ComparisonsOf(
        Indicator indicator, Period? period, Breakdown breakdown, Breaks breaks)
    {
        if (period is null || indicator.IsModelled)
        {
            return ([], []);
        }

        var found = comparisons.Of(indicator.IndicatorCode, period.PeriodCode, breakdown);
        var version = breaks.At(period.LastDay);
        var isNew = version is { VersionNo: > 1 } && comparisons.PeriodsBetween(period.PeriodKind, version.FirstDay, period.LastDay) < TrendPeriods;
        var across = found.Where(row => row.Comparator == "own_past" && row.ReferenceDay > 0 && breaks.Between(row.ReferenceDay, period.LastDay) is not null
                                        || row.Comparator == "trend" && isNew).ToList();
        return ([.. found.Except(across)], [.. across.Select(row => (row, version!))]);
    }

    private (Indicator Indicator, Cell Cell)? CompanionOf(Indicator indicator, IReadOnlyList<Indicator> catalogue, Period? period) =>
        period is not null && Companions.TryGetValue(indicator.IndicatorCode, out var code)
        && IndicatorRows.Named(catalogue, code) is { } companion && rows.Latest(code, period.LastDay) is { } cell
            ? (companion, cell)
            : null;

    // Periods that reach out beyond the first or last delivery are no gap in the trend; how far the data reach is told under freshness.
    internal static List<Cell> WithoutUndeliveredEnds(List<Cell> points)
    {
        var first = points.FindIndex(cell => cell.Status != "not_delivered");
        var last = points.FindLastIndex(cell => cell.Status != "not_delivered");
        return first < 0 ? [] : points[first..(last + 1)];
    }
}
