using System.Text.RegularExpressions;
using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Figures;

/// <summary>
/// One indicator as a reader meets it: what was chosen, the rows of that choice, and what belongs to them. Sentence, map, charts, tables
/// and files are made of this and read nothing themselves.
/// </summary>
public sealed partial class IndicatorFigure
{
    private static readonly string[] ToldKinds = ["care_area", "association", "outside"];
    private static readonly string[] TrendOrder = ["month", "quarter", "rolling_year"];

    /// <summary>The catalogue's entry.</summary>
    public required Indicator Indicator { get; init; }

    /// <summary>What can be chosen; the whole alone when the indicator is not broken down.</summary>
    public required IReadOnlyList<Breakdown> Breakdowns { get; init; }

    /// <summary>What is shown.</summary>
    public required Breakdown Breakdown { get; init; }

    /// <summary>Codes in the definition that nobody has confirmed.</summary>
    public required IReadOnlyList<string> UnverifiedCodes { get; init; }

    /// <summary>The periods that municipalities are published for.</summary>
    public required IReadOnlyList<Period> Periods { get; init; }

    /// <summary>What is shown; null when there is no figure at all.</summary>
    public required Period? Period { get; init; }

    /// <summary>The kinds of period that municipalities are published for.</summary>
    public required IReadOnlyList<string> MunicipalityPeriodKinds { get; init; }

    /// <summary>Kinds of area that are not published for this kind of period.</summary>
    public required IReadOnlyList<string> AreaKindsOutsidePlan { get; init; }

    /// <summary>The county; null when there is no figure at all.</summary>
    public required Cell? County { get; init; }

    /// <summary>Care areas and associations that are published for the period.</summary>
    public required IReadOnlyList<Cell> Groups { get; init; }

    /// <summary>The 49, in the order of the alphabet.</summary>
    public required IReadOnlyList<Cell> Municipalities { get; init; }

    /// <summary>Unknown and outside the county: told beside the county, never a place.</summary>
    public required IReadOnlyList<Cell> Outside { get; init; }

    /// <summary>The kinds of period that the county's trend can be shown by.</summary>
    public required IReadOnlyList<string> TrendKinds { get; init; }

    /// <summary>The one shown; empty when there is none.</summary>
    public required string TrendKind { get; init; }

    /// <summary>The county through time.</summary>
    public required IReadOnlyList<Cell> Trend { get; init; }

    /// <summary>Of the feeds that the source names; one that has nothing in force has no delivery number.</summary>
    public required IReadOnlyList<Freshness> Freshness { get; init; }

    /// <summary>How finished the figures are; null when nothing says.</summary>
    public required Maturity? Maturity { get; init; }

    /// <summary>What was asked for and does not exist.</summary>
    public required IReadOnlyList<Remark> Remarks { get; init; }

    /// <summary>Decimals that tell the values apart without pretending more.</summary>
    public int Decimals => Municipalities.Append(County).Max(cell => cell?.Value ?? 0) < 10 ? 2 : 1;

    [GeneratedRegex(@"\((\w+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex FeedInSource();

    /// <summary>Reads everything for one indicator.</summary>
    public static IndicatorFigure Read(IndicatorRows rows, Indicator indicator, IndicatorChoice choice)
    {
        var remarks = new List<Remark>();
        var code = indicator.IndicatorCode;
        var plan = rows.Plan(code);
        var known = rows.Breakdowns();
        var breakdowns = BreakdownsOf(plan, known);
        var breakdown = ChooseBreakdown(breakdowns, choice.Breakdown, remarks);
        var ofBreakdown = plan.Where(row => row.BreakdownKind == breakdown.Kind).ToList();
        var municipalityKinds = KindsOf(ofBreakdown, "municipality");
        var periods = rows.Periods(code, "municipality", breakdown);
        var period = ChoosePeriod(periods, municipalityKinds, choice.Period, remarks);
        var trendKinds = TrendOrder.Intersect(KindsOf(ofBreakdown, "county")).ToList();
        var trendKind = ChooseTrend(trendKinds, choice.Trend, remarks);
        var cells = period is null ? [] : rows.Cells(code, period.PeriodCode, breakdown);
        return new IndicatorFigure
        {
            Indicator = indicator,
            Breakdowns = breakdowns,
            Breakdown = breakdown,
            UnverifiedCodes = [.. known.Where(item => item.IsVerified == 0 && Names(indicator, item)).Select(item => item.Member)],
            Periods = periods,
            Period = period,
            MunicipalityPeriodKinds = municipalityKinds,
            AreaKindsOutsidePlan = period is null ? [] : [.. ToldKinds
                .Where(kind => plan.Any(row => row.AreaKind == kind) && !KindsOf(ofBreakdown, kind).Contains(period.PeriodKind))],
            County = cells.SingleOrDefault(cell => cell.AreaKind == "county"),
            Groups = [.. cells.Where(cell => cell.AreaKind is "care_area" or "association" && cell.Status != "")],
            Municipalities = [.. cells.Where(cell => cell.AreaKind == "municipality").OrderBy(cell => cell.AreaSv, Language.Swedish.PlaceOrder)],
            Outside = [.. cells.Where(cell => cell.AreaKind == "outside" && cell.Status != "")],
            TrendKinds = trendKinds,
            TrendKind = trendKind,
            Trend = trendKind == "" ? [] : WithoutUndeliveredEnds(rows.Trend(code, trendKind, breakdown)),
            Freshness = FreshnessOf(indicator, rows.Freshness()),
            Maturity = rows.Maturity(code),
            Remarks = remarks,
        };
    }

    private static List<string> KindsOf(IEnumerable<PlanRow> plan, string areaKind) =>
        [.. plan.Where(row => row.AreaKind == areaKind).Select(row => row.PeriodKind).Distinct()];

    private static List<Breakdown> BreakdownsOf(List<PlanRow> plan, List<Breakdown> known)
    {
        var kinds = plan.Select(row => row.BreakdownKind).Distinct().ToList();
        var members = known.Where(item => kinds.Contains(item.Kind)).ToList();
        return kinds.Contains("") || members.Count == 0 ? [Breakdown.Whole, .. members] : members;
    }

    private static Breakdown ChooseBreakdown(List<Breakdown> breakdowns, string? asked, List<Remark> remarks)
    {
        var found = breakdowns.Find(item => item.Code == (asked ?? ""));
        if (found is null && !string.IsNullOrEmpty(asked))
        {
            remarks.Add(new(Texts.UnknownBreakdown, language => [Remark.Echo(asked), language.Of(breakdowns[0].LabelSv, breakdowns[0].LabelEn)]));
        }

        return found ?? breakdowns[0];
    }

    private static Period? ChoosePeriod(List<Period> periods, List<string> kinds, string? asked, List<Remark> remarks)
    {
        // Of periods that end on the same day the longest comes first: it hides least.
        var latest = periods.Find(period => period.HasFigures == 1) ?? periods.FirstOrDefault();
        if (string.IsNullOrEmpty(asked) || latest is null)
        {
            return latest;
        }

        var found = periods.Find(period => period.PeriodCode == asked);
        if (found is null)
        {
            remarks.Add(new(Texts.UnknownPeriod, language =>
            [
                Remark.Echo(asked),
                language.List([.. kinds.Select(kind => language[CodeWords.PeriodKinds(kind)])]),
                language.Of(latest.LabelSv, latest.LabelEn),
            ]));
        }

        return found ?? latest;
    }

    private static string ChooseTrend(List<string> kinds, string? asked, List<Remark> remarks)
    {
        var usual = kinds.Contains("quarter") ? "quarter" : kinds.FirstOrDefault() ?? "";
        if (string.IsNullOrEmpty(asked) || kinds.Contains(asked))
        {
            return string.IsNullOrEmpty(asked) ? usual : asked;
        }

        remarks.Add(new(Texts.UnknownTrend, language => [Remark.Echo(asked), language[CodeWords.PeriodKind(usual)]]));
        return usual;
    }

    // Periods that reach out beyond the first or last delivery are no gap in the trend; how far the data reach is told under freshness.
    private static List<Cell> WithoutUndeliveredEnds(List<Cell> points)
    {
        var first = points.FindIndex(cell => cell.Status != "not_delivered");
        var last = points.FindLastIndex(cell => cell.Status != "not_delivered");
        return first < 0 ? [] : points[first..(last + 1)];
    }

    private static bool Names(Indicator indicator, Breakdown item) => indicator.DefinitionSv.Contains(item.Member, StringComparison.Ordinal);

    private static List<Freshness> FreshnessOf(Indicator indicator, List<Freshness> known) =>
        [.. FeedInSource().Matches(indicator.SourceSv).Select(match => match.Groups[1].Value).Distinct()
            .Select(feed => known.Find(row => row.Feed == feed) ?? new Freshness { Feed = feed })];
}
