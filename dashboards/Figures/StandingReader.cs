namespace Analytics.Dashboards.Figures;

/// <summary>Reads how a place stands in every indicator that is published of it, with a handful of queries whatever their number.</summary>
public sealed class StandingReader(StandingRows rows)
{
    // Periods that every level has, so that a place can be seen against the others; a month says little of 49 municipalities.
    private static readonly string[] Comparable = ["iop_year", "year", "half_year"];

    private (string Area, List<Cell> Cells) read = ("", []);

    /// <summary>How a place stands, in the catalogue's order; an indicator that nothing is published of for the place is left out.</summary>
    /// <param name="catalogue">Every indicator.</param>
    /// <param name="area">The place's code.</param>
    /// <param name="period">A period that the reader asks for; where an indicator has no cell of it the usual one is taken.</param>
    public IReadOnlyList<Standing> Read(IReadOnlyList<Indicator> catalogue, string area, string? period = null)
    {
        var latestDay = LatestDay(CellsOf(area));
        var cells = CellsOf(area).ToLookup(cell => cell.IndicatorCode);
        var compared = rows.Comparisons(area).ToLookup(row => row.IndicatorCode);
        var chosen = catalogue.Select(indicator => (Indicator: indicator, Cell: Choose([.. cells[indicator.IndicatorCode]], period, latestDay)))
            .Where(pair => pair.Cell is not null).Select(pair => (pair.Indicator, Cell: pair.Cell!)).ToList();
        var isCounty = chosen.Exists(pair => pair.Cell.AreaKind == "county");
        string[] periods = [.. chosen.Select(pair => pair.Cell.PeriodCode).Distinct()];
        var careAreas = (isCounty && periods.Length > 0 ? rows.CareAreas(periods) : []).ToLookup(Key);
        var surePlaces = (isCounty && periods.Length > 0 ? rows.SurePlaces(periods) : []).ToLookup(place => (place.IndicatorCode, place.PeriodCode));
        var county = (!isCounty && periods.Length > 0 ? rows.County(periods) : []).ToLookup(Key);
        return
        [
            .. chosen.Select(pair => new Standing
            {
                Indicator = pair.Indicator,
                Cell = pair.Cell,
                Comparisons = [.. compared[pair.Indicator.IndicatorCode].Where(row => row.PeriodCode == pair.Cell.PeriodCode)],
                Change = ChangeOf(compared[pair.Indicator.IndicatorCode], cells[pair.Indicator.IndicatorCode]),
                Target = compared[pair.Indicator.IndicatorCode].FirstOrDefault(row => row.Comparator == "target" && row.PeriodCode == pair.Cell.PeriodCode)
                    ?? compared[pair.Indicator.IndicatorCode].FirstOrDefault(row => row.Comparator == "target"),
                Areas = [.. careAreas[Key(pair.Cell)]],
                SurePlaces = [.. surePlaces[Key(pair.Cell)]],
                County = county[Key(pair.Cell)].FirstOrDefault(),
            }),
        ];
    }

    /// <summary>The periods of some kinds that a place has a cell of, the latest first.</summary>
    public IReadOnlyList<Cell> Periods(string area, IReadOnlyCollection<string> kinds) =>
        [.. CellsOf(area).Where(cell => kinds.Contains(cell.PeriodKind) && (cell.Status is "shown" or "hidden")).DistinctBy(cell => cell.PeriodCode)];

    /// <summary>The one period of a place's cells that stands for the indicator.</summary>
    /// <param name="cells">The latest first, and of those that end alike the longest.</param>
    /// <param name="period">A period that is asked for.</param>
    /// <param name="latestDay">The last day that anything of the place reaches to, for what has no figure at all.</param>
    /// <returns>
    /// The period asked for; else the latest finished one of a kind that every level has, else one that may still grow, else of any kind; else what says why
    /// there is none. A hidden figure is not stepped over for an older one: that would tell of a time that has passed as if it were now.
    /// </returns>
    public static Cell? Choose(IReadOnlyList<Cell> cells, string? period, long latestDay = long.MaxValue) =>
        cells.FirstOrDefault(cell => cell.PeriodCode == period && (cell.Status is "shown" or "hidden"))
        ?? Settled([.. cells.Where(cell => Comparable.Contains(cell.PeriodKind))])
        ?? Latest(cells.Where(cell => cell.Note != "preliminary"))
        ?? Latest(cells)
        ?? cells.FirstOrDefault(cell => cell.LastDay <= latestDay)
        ?? (cells.Count > 0 ? cells[0] : null);

    // The latest finished one; where that is hidden a later figure is told, though it may still grow.
    private static Cell? Settled(List<Cell> cells)
    {
        var settled = Latest(cells.Where(cell => cell.Note != "preliminary"));
        return settled is { Status: "hidden" } ? Latest(cells.Where(cell => cell.LastDay > settled.LastDay)) ?? settled : settled;
    }

    // Of periods that end on the latest day the longest that is shown: it hides least.
    private static Cell? Latest(IEnumerable<Cell> cells)
    {
        var told = cells.Where(cell => cell.HasFigure || cell.Status == "hidden").ToList();
        var last = told.Where(cell => cell.LastDay == told[0].LastDay).ToList();
        return last.Find(cell => cell.HasFigure) ?? last.FirstOrDefault();
    }

    private static long LatestDay(IEnumerable<Cell> cells) =>
        cells.Where(cell => cell.HasFigure && cell.Note != "preliminary" && Comparable.Contains(cell.PeriodKind)).Select(cell => cell.LastDay).DefaultIfEmpty(long.MaxValue).Max();

    // Read once for a place: the page asks for its figures and for its periods.
    private List<Cell> CellsOf(string area)
    {
        if (read.Area != area)
        {
            read = (area, rows.Cells(area));
        }

        return read.Cells;
    }

    private static (string Indicator, string Period) Key(Cell cell) => (cell.IndicatorCode, cell.PeriodCode);

    // The latest finished one, as of the figure itself; one that may still grow only where there is no other.
    private static (Comparison Row, Cell Cell)? ChangeOf(IEnumerable<Comparison> compared, IEnumerable<Cell> cells)
    {
        List<(Comparison Row, Cell Cell)> pairs =
            [.. compared.Where(row => row.Comparator == "own_past").Join(cells, row => row.PeriodCode, cell => cell.PeriodCode, (row, cell) => (row, cell))];
        return pairs.Count == 0 ? null : pairs[Math.Max(0, pairs.FindIndex(pair => pair.Cell.Note != "preliminary"))];
    }
}
