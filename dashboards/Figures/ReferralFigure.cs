using Analytics.Dashboards.Hosting;
using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Figures;

/// <summary>The latest month or quarter with a figure, the one before it and the same one a year before; null where there is none that is shown.</summary>
public sealed record LatestStep(Cell Now, Cell? Before, Cell? YearBefore);

/// <summary>The page of referrals as a reader meets it: what was chosen, and the figures of that choice.</summary>
public sealed record ReferralFigure
{
    /// <summary>The catalogue's entries of referrals, by code.</summary>
    public required IReadOnlyDictionary<string, Indicator> Catalogue { get; init; }

    /// <summary>The county and the care areas.</summary>
    public required IReadOnlyList<Cell> Places { get; init; }

    /// <summary>The one shown.</summary>
    public required Cell Place { get; init; }

    /// <summary>The periods that can be chosen for the place, the latest first.</summary>
    public required IReadOnlyList<Period> Periods { get; init; }

    /// <summary>What is shown; null when there is no figure at all.</summary>
    public required Period? Period { get; init; }

    /// <summary>The period of the table of areas: the chosen one, or the latest that areas are published for.</summary>
    public required Period? AreaPeriod { get; init; }

    /// <summary>The whole year of what is published for years only; null where none had ended.</summary>
    public required Period? Year { get; init; }

    /// <summary>Every cell read.</summary>
    public required IReadOnlyList<Cell> Cells { get; init; }

    /// <summary>The care areas against the county, in <see cref="AreaPeriod"/>.</summary>
    public required IReadOnlyList<AgainstCounty> Against { get; init; }

    /// <summary>Reasons, grounds, groups and organisations.</summary>
    public required IReadOnlyList<Breakdown> Members { get; init; }

    /// <summary>The kind of step that referrals are followed by: month or quarter.</summary>
    public required string TrendKind { get; init; }

    /// <summary>Those that can be chosen.</summary>
    public required IReadOnlyList<string> TrendKinds { get; init; }

    /// <summary>H01 through time.</summary>
    public required IReadOnlyList<Cell> Trend { get; init; }

    /// <summary>H04 by quarter.</summary>
    public required IReadOnlyList<Cell> ContactTrend { get; init; }

    /// <summary>Where the definitions of H01 and H04 changed.</summary>
    public required Breaks Breaks { get; init; }

    /// <inheritdoc cref="Breaks"/>
    public required Breaks ContactBreaks { get; init; }

    /// <summary>The latest step of the trend.</summary>
    public required LatestStep? Latest { get; init; }

    /// <summary>How the feed stands today; null where there is no such feed.</summary>
    public required FeedStatus? Feed { get; init; }

    /// <summary>How finished the figures are.</summary>
    public required Maturity? Maturity { get; init; }

    /// <summary>What was asked for and does not exist.</summary>
    public required IReadOnlyList<Remark> Remarks { get; init; }

    /// <summary>The way from referral to support.</summary>
    public IReadOnlyList<FlowStep> Flow => ReferralFlow.Steps(Of("H01"), Of("H04"), Of("H05"), Of("H08"));

    /// <summary>A figure of the chosen place and period; null where pub_value holds none.</summary>
    public Cell? Of(string code, string breakdown = "") => Of(code, Place, Period, breakdown);

    /// <summary>A figure of any place and period.</summary>
    public Cell? Of(string code, Cell place, Period? period, string breakdown = "") => Cells.FirstOrDefault(cell =>
        cell.IndicatorCode == code && cell.AreaCode == place.AreaCode && cell.PeriodCode == period?.PeriodCode && cell.Breakdown == breakdown);

    /// <summary>The members of a kind that have a cell of an indicator, with it.</summary>
    public IReadOnlyList<(Breakdown Member, Cell Cell)> ByMember(string code, string kind, Period? period) =>
        [.. from member in Members
            where member.Kind == kind
            let cell = Of(code, Place, period, member.Code)
            where cell is not null
            select (member, cell)];

    /// <summary>The care areas that surely lie on one side of the county, in their order.</summary>
    /// <param name="code">The indicator.</param>
    /// <param name="verdict">higher or lower.</param>
    public IReadOnlyList<Cell> OnSide(string code, string verdict) =>
        [.. Places.Where(place => Against.Any(row => row.IndicatorCode == code && row.AreaCode == place.AreaCode && row.Verdict == verdict && row.Confidence > 0))];

    /// <summary>Whether the period itself has come: then a part that has not come is a column that nobody filled in.</summary>
    public bool IsDelivered(Period? period) => Of("H01", Place, period) is { Status: "shown" or "hidden" };

    /// <summary>The trend as counts of referrals, for the chart: the rate of a month has too few decimals to be seen.</summary>
    public IReadOnlyList<Cell> Counts => [.. Trend.Select(cell => new Cell
    {
        AreaCode = cell.AreaCode, AreaKind = cell.AreaKind, AreaSv = cell.AreaSv, AreaEn = cell.AreaEn, CareArea = cell.CareArea,
        PeriodCode = cell.PeriodCode, PeriodKind = cell.PeriodKind, PeriodSv = cell.PeriodSv, PeriodEn = cell.PeriodEn, LastDay = cell.LastDay,
        Value = cell.Numerator, Note = cell.Note, Status = cell.Status,
    })];
}

/// <summary>Reads what belongs to the page of referrals.</summary>
/// <param name="rows">Its queries.</param>
/// <param name="indicators">The catalogue's and the trends'.</param>
/// <param name="feeds">Those of feeds.</param>
/// <param name="clock">How feeds stand today.</param>
public sealed class ReferralReader(ReferralRows rows, IndicatorRows indicators, FeedRows feeds, FeedClock clock)
{
    /// <summary>The feed that referrals come in.</summary>
    public const string FeedCode = "hanvisningar";

    private static readonly string[] CountyKinds = ["rolling_year", "half_year", "year", "iop_year"];
    private static readonly string[] AreaKinds = ["half_year", "year", "iop_year"];

    // Months and quarters have codes that begin with the year.
    private const int YearDigits = 4;

    /// <summary>Everything of one choice; null where there are no places at all.</summary>
    public ReferralFigure? Read(string? askedPeriod, string? askedArea, string? askedTrend)
    {
        var remarks = new List<Remark>();
        var places = rows.Places();
        if (places.Find(cell => cell.AreaKind == "county") is not { } county)
        {
            return null;
        }

        var place = Choice.Place([.. places], county, askedArea, remarks)!;
        var kinds = place == county ? CountyKinds : AreaKinds;
        var all = indicators.Periods("H01", "county", Breakdown.Whole);
        var periods = all.FindAll(period => kinds.Contains(period.PeriodKind));
        var period = Choice.Period(periods, [.. kinds], askedPeriod, remarks);
        var areaPeriod = period is null || AreaKinds.Contains(period.PeriodKind) ? period
            : all.Find(candidate => AreaKinds.Contains(candidate.PeriodKind) && candidate.HasFigures == 1 && candidate.LastDay <= period.LastDay);
        var year = period is null ? null : period.PeriodKind is "year" or "iop_year" ? period
            : all.Find(candidate => candidate.PeriodKind is "year" or "iop_year" && candidate.HasFigures == 1 && candidate.LastDay <= period.LastDay);
        List<string> trendKinds = place == county ? ["month", "quarter"] : ["quarter"];
        var trendKind = Choice.Trend(trendKinds, trendKinds[0], askedTrend, remarks);
        var trend = FigureReader.WithoutUndeliveredEnds(indicators.Trend("H01", trendKind, Breakdown.Whole, place.AreaCode));
        var catalogue = indicators.Indicators();
        var feed = feeds.All().Find(row => row.Feed == FeedCode);
        return new ReferralFigure
        {
            Catalogue = catalogue.Where(item => item.IndicatorCode.StartsWith('H')).ToDictionary(item => item.IndicatorCode),
            Places = places,
            Place = place,
            Periods = periods,
            Period = period,
            AreaPeriod = areaPeriod,
            Year = year,
            Cells = period is null ? [] : rows.Cells([.. new[] { period, areaPeriod, year }.OfType<Period>().Select(item => item.PeriodCode).Distinct()]),
            Against = areaPeriod is null ? [] : rows.Against(areaPeriod.PeriodCode),
            Members = rows.Members(),
            TrendKind = trendKind,
            TrendKinds = trendKinds,
            Trend = trend,
            ContactTrend = FigureReader.WithoutUndeliveredEnds(indicators.Trend("H04", "quarter", Breakdown.Whole, place.AreaCode)),
            Breaks = new Breaks(indicators.Versions("H01")),
            ContactBreaks = new Breaks(indicators.Versions("H04")),
            Latest = LatestOf(trend),
            Feed = feed is null ? null : clock.Status(feed, feeds.Periods()[FeedCode]),
            Maturity = indicators.Maturity("H01"),
            Remarks = remarks,
        };
    }

    private static LatestStep? LatestOf(List<Cell> trend)
    {
        var at = trend.FindLastIndex(cell => cell.IsShown);
        if (at < 0)
        {
            return null;
        }

        var now = trend[at];
        var yearBefore = (int.Parse(now.PeriodCode[..YearDigits], System.Globalization.CultureInfo.InvariantCulture) - 1).ToString("0000", System.Globalization.CultureInfo.InvariantCulture)
            + now.PeriodCode[YearDigits..];
        return new LatestStep(now, at > 0 ? trend[at - 1] : null, trend.Find(cell => cell.PeriodCode == yearBefore));
    }
}
