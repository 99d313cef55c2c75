namespace Analytics.Dashboards.Figures;

/// <summary>
/// One indicator as a reader meets it: what was chosen, the rows of that choice, and what belongs to them. Sentence, map, charts, tables
/// and files are made of this and read nothing themselves. <see cref="FigureReader"/> makes it.
/// </summary>
public sealed class IndicatorFigure
{
    /// <summary>The catalogue's entry.</summary>
    public required Indicator Indicator { get; init; }

    /// <summary>The versions of its definition.</summary>
    public required Breaks Breaks { get; init; }

    /// <summary>What its figures are counted in.</summary>
    public required Unit Unit { get; init; }

    /// <summary>What can be chosen; the whole alone when the indicator is not broken down.</summary>
    public required IReadOnlyList<Breakdown> Breakdowns { get; init; }

    /// <summary>What is shown.</summary>
    public required Breakdown Breakdown { get; init; }

    /// <summary>The county in the chosen period for every member of every breakdown, in their order.</summary>
    public required IReadOnlyList<Cell> Members { get; init; }

    /// <summary>Codes in the definition that nobody has confirmed.</summary>
    public required IReadOnlyList<string> UnverifiedCodes { get; init; }

    /// <summary>The smallest areas that it is published for: municipality, care_area, association or county; empty for none.</summary>
    public required string PlaceKind { get; init; }

    /// <summary>The periods that those areas are published for.</summary>
    public required IReadOnlyList<Period> Periods { get; init; }

    /// <summary>What is shown; null when there is no figure at all.</summary>
    public required Period? Period { get; init; }

    /// <summary>The kinds of period that those areas are published for.</summary>
    public required IReadOnlyList<string> PlacePeriodKinds { get; init; }

    /// <summary>Kinds of area that are not published for this kind of period.</summary>
    public required IReadOnlyList<string> AreaKindsOutsidePlan { get; init; }

    /// <summary>The county; null when there is no figure at all.</summary>
    public required Cell? County { get; init; }

    /// <summary>Care areas and associations that are published for the period.</summary>
    public required IReadOnlyList<Cell> Groups { get; init; }

    /// <summary>The 49, in the order of the alphabet; empty when it is not published for municipalities.</summary>
    public required IReadOnlyList<Cell> Municipalities { get; init; }

    /// <summary>The lowest and the highest figure that municipalities have had in any period of the kind: what the map's classes hold. Empty without municipalities.</summary>
    public required IReadOnlyList<double> MapRange { get; init; }

    /// <summary>The periods that the municipalities can be shown beside, the latest first.</summary>
    public required IReadOnlyList<Period> ComparePeriods { get; init; }

    /// <summary>The municipalities in two periods, when a second one was asked for.</summary>
    public required PeriodPair? Pair { get; init; }

    /// <summary>Unknown and outside the county: told beside the county, never a place.</summary>
    public required IReadOnlyList<Cell> Outside { get; init; }

    /// <summary>The place that is compared and followed through time; the county unless another was asked for.</summary>
    public required Cell? Place { get; init; }

    /// <summary>The kinds of period that the place's trend can be shown by.</summary>
    public required IReadOnlyList<string> TrendKinds { get; init; }

    /// <summary>The one shown; empty when there is none.</summary>
    public required string TrendKind { get; init; }

    /// <summary>The place through time.</summary>
    public required IReadOnlyList<Cell> Trend { get; init; }

    /// <summary>What has been written beside its figures, for the place.</summary>
    public required Annotations Annotations { get; init; }

    /// <summary>What the figures of the period are compared with.</summary>
    public required IReadOnlyList<Comparison> Comparisons { get; init; }

    /// <summary>Comparisons that are left out because the definition changed in between.</summary>
    public required IReadOnlyList<(Comparison Comparison, IndicatorVersion Version)> AcrossBreak { get; init; }

    /// <summary>The municipalities that are most like the place; empty for other places.</summary>
    public required IReadOnlyList<SimilarRow> Similar { get; init; }

    /// <summary>Why they are.</summary>
    public required IReadOnlyList<SimilarTraitRow> Traits { get; init; }

    /// <summary>What a measure of inequality must be read with; null for others.</summary>
    public required Beside? Beside { get; init; }

    /// <summary>An indicator that this one must be read with, and its last figure of the county.</summary>
    public required (Indicator Indicator, Cell Cell)? Companion { get; init; }

    /// <summary>Of the feeds that it is made of; one that has nothing in force has no delivery number.</summary>
    public required IReadOnlyList<Freshness> Freshness { get; init; }

    /// <summary>The deliveries in force that the figures of the period rest on, by feed.</summary>
    public required ILookup<string, SourceDelivery> Deliveries { get; init; }

    /// <summary>How finished the figures are; null when nothing says.</summary>
    public required Maturity? Maturity { get; init; }

    /// <summary>What was asked for, exists and is not published, with the reason.</summary>
    public required IReadOnlyList<Withheld> Withheld { get; init; }

    /// <summary>What was asked for and does not exist.</summary>
    public required IReadOnlyList<Remark> Remarks { get; init; }

    /// <summary>Decimals that the catalogue shows.</summary>
    public int Decimals => Indicator.Decimals;

    /// <summary>The places that can be chosen, from the largest to the smallest.</summary>
    public IReadOnlyList<Cell> Places => [.. County is { } county ? [county] : Array.Empty<Cell>(), .. Groups, .. Municipalities];

    /// <summary>Which columns of numbers its tables have.</summary>
    public TableColumns Columns => TableColumns.Of(Indicator, [.. Places, .. Trend]);

    /// <summary>
    /// Every row of its tables. The period's own cell of a place may be a point of the trend as well, and the chosen member stands among the members; each
    /// comes once.
    /// </summary>
    public IEnumerable<(Cell Cell, string Breakdown)> Listed()
    {
        Cell[] county = County is { } cell ? [cell] : [];
        IEnumerable<Cell> chosen = [.. county, .. Outside, .. Groups, .. Municipalities, .. Trend.Where(point => point.PeriodCode != Period?.PeriodCode)];
        return
        [
            .. chosen.Select(row => (row, Breakdown.Code)),
            .. Members.Where(member => member.Breakdown != Breakdown.Code).Select(member => (member, member.Breakdown)),
        ];
    }

    /// <summary>The notes at the points of the trend.</summary>
    public IReadOnlyList<Mark> Marks => Annotations.In(Trend);

    /// <summary>Whether a map says something: not of what a model gives every municipality alike.</summary>
    public bool HasMap => Municipalities.Count > 0 && !Indicator.IsModelled;

    /// <summary>Whether there are areas to set beside one another.</summary>
    public bool HasDotPlot => (Municipalities.Count > 0 || Groups.Count > 0) && !Indicator.IsModelled;

    /// <summary>Whether there are limits of chance to see municipalities against.</summary>
    public bool HasFunnel => Comparisons.Any(row => row is { Comparator: "funnel", LimitLow: not null, LimitHigh: not null });

    /// <summary>Whether figures differ, so that colours or a chart say more than one number; intervals that differ are a difference too where they are drawn.</summary>
    public static bool Varies(IEnumerable<Cell> cells, bool withIntervals) => cells.Where(cell => cell.IsShown)
        .SelectMany(cell => withIntervals && cell is { ValueLow: { } low, ValueHigh: { } high } ? new[] { cell.Value!.Value, low, high } : [cell.Value!.Value]).Distinct().Take(2).Count() > 1;

    /// <summary>Whether a trend says something: a modelled figure only follows the number of children.</summary>
    public bool HasTrend => !Indicator.IsModelled;
}
