namespace Analytics.Dashboards.Figures;

/// <summary>One period of a measure: the level and the gap, which are read together.</summary>
/// <param name="Level">The county's own figure; null where there is no such cell.</param>
/// <param name="Gap">J01 of the same period; null where there is no such cell.</param>
public sealed record LevelAndGap(Cell? Level, Cell? Gap);

/// <summary>What is compared between places, and every measure of how unequal it is. A cell is null where pub_value holds none.</summary>
public sealed record EquityMeasure
{
    // In days written as yyyymmdd; periods of the kinds told of end on the same day of each year.
    private const long OneYear = 10000;

    /// <summary>What is compared: K01, H01, U05 or C06.</summary>
    public required Indicator Indicator { get; init; }

    /// <summary>Its unit.</summary>
    public required Unit Unit { get; init; }

    /// <summary>The unit of differences between its figures.</summary>
    public required Unit GapUnit { get; init; }

    /// <summary>The county in the chosen period.</summary>
    public required Cell? County { get; init; }

    /// <summary>The six care areas in their usual order.</summary>
    public required IReadOnlyList<Cell> Areas { get; init; }

    /// <summary>Each care area against the county, by its code.</summary>
    public required IReadOnlyDictionary<string, AgainstCounty> Against { get; init; }

    /// <summary>Level and gap of the chosen period.</summary>
    public required LevelAndGap Now { get; init; }

    /// <summary>Level and gap through time, the latest last: periods of the chosen kind, or half-years where there is one of that kind only.</summary>
    public required IReadOnlyList<LevelAndGap> Path { get; init; }

    /// <summary>J02: highest through lowest.</summary>
    public required Cell? Ratio { get; init; }

    /// <summary>J09 of the latest partnership year that had ended by the chosen period; for year 1 it holds no number.</summary>
    public required Cell? Change { get; init; }

    /// <summary>J03, the slope: least disadvantaged end less most disadvantaged.</summary>
    public required Cell? Slope { get; init; }

    /// <summary>J03, the same as a ratio.</summary>
    public required Cell? SlopeRatio { get; init; }

    /// <summary>J04 in all, and its two parts; null for what is not split.</summary>
    public required Cell? Total { get; init; }

    /// <inheritdoc cref="Total"/>
    public required Cell? Between { get; init; }

    /// <inheritdoc cref="Total"/>
    public required Cell? Within { get; init; }

    /// <summary>J07: prioritised municipalities less the others.</summary>
    public required Cell? Prioritised { get; init; }

    /// <summary>J08: where the figure gathers.</summary>
    public required Cell? Concentration { get; init; }

    /// <summary>Where the figures come from; null where no feed is named.</summary>
    public required EquitySource? Source { get; init; }

    /// <summary>Whether its figures are counts of all and no estimates, so that nothing of them is chance.</summary>
    public bool IsFact => Areas.Any(cell => cell.IsShown) && Areas.All(cell => cell.ValueLow is null);

    /// <summary>The care areas that have most, mostly one; empty unless all are shown.</summary>
    public IReadOnlyList<Cell> Highest => Extreme(cells => cells.Max(cell => cell.Value));

    /// <summary>Those that have least.</summary>
    public IReadOnlyList<Cell> Lowest => Extreme(cells => cells.Min(cell => cell.Value));

    /// <summary>The latest point of the path and the one a year before it, which are of like seasons; null where both do not have a level.</summary>
    public (LevelAndGap Earlier, LevelAndGap Later)? AYear => Path is [.., { Level: { IsShown: true } last } later]
        && Path.FirstOrDefault(point => point.Level is { IsShown: true } level && level.LastDay == last.LastDay - OneYear) is { } earlier
            ? (earlier, later)
            : null;

    /// <summary>Whether the areas surely differ: the whole interval of the ratio lies above one, or the figures are facts and differ.</summary>
    public bool SurelyUneven => Ratio is { IsShown: true, Value: > 1 } && (Ratio.ValueLow is { } low ? low > 1 : IsFact);

    /// <summary>How much of the split inequality lies within the areas, in whole per cent; null where a part is not shown.</summary>
    public int? WithinPercent => this is { Total: { IsShown: true, Value: > 0 }, Within: { IsShown: true }, Between: { IsShown: true } }
        ? (int)Math.Round(100 * Within.Value!.Value / Total.Value!.Value)
        : null;

    /// <summary>The care areas on one side of the county; surely where chance is told apart, else as they stand.</summary>
    /// <param name="verdict">higher or lower.</param>
    public IReadOnlyList<Cell> OnSide(string verdict) =>
        [.. Areas.Where(cell => Against.TryGetValue(cell.AreaCode, out var row) && row.Verdict == verdict && (row.Confidence > 0 || IsFact))];

    private IReadOnlyList<Cell> Extreme(Func<IEnumerable<Cell>, double?> end) =>
        Areas.Count == 0 || Areas.Any(cell => !cell.IsShown) ? [] : [.. Areas.Where(cell => cell.Value == end(Areas))];
}

/// <summary>How municipalities differ in one measure: their spread, and those outside the limits of chance.</summary>
/// <param name="Indicator">K01, H01 or K03.</param>
/// <param name="Unit">Of differences between its figures.</param>
/// <param name="Spread">J06; null where pub_value holds none.</param>
/// <param name="Low">J05 below; null where pub_value holds none.</param>
/// <param name="High">J05 above.</param>
/// <param name="Below">The municipalities that <paramref name="Low"/> counts, by place.</param>
/// <param name="Above">Those that <paramref name="High"/> counts.</param>
public sealed record EquitySpread(Indicator Indicator, Unit Unit, Cell? Spread, Cell? Low, Cell? High, IReadOnlyList<OutsideRow> Below, IReadOnlyList<OutsideRow> Above);
