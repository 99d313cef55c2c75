namespace Analytics.Etl.Indicators.Derived;

/// <summary>How many cells of an indicator and period have a status; and, for the county, whether a value can be read.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Period">The period.</param>
/// <param name="Hidden">Cells that are hidden.</param>
/// <param name="Shown">Cells that are shown.</param>
/// <param name="CountyShown">Cells of the county that are shown with a value.</param>
public sealed record CellCount(string Indicator, string Period, long Hidden, long Shown, long CountyShown);

/// <summary>Measures of the follow-up itself, from what is published: hidden cells (Q04) and points of the målbild with a measure (Q05).</summary>
/// <param name="definitions">The measured indicators.</param>
/// <param name="periods">The calendar.</param>
public sealed class FollowUp(IReadOnlyList<Definition> definitions, Periods periods)
{
    private static readonly string[] Points = ["MB1", "MB2", "MB3", "MB4", "MB5", "MB6", "MB7"];

    /// <summary>
    /// Q04: hidden cells, of all hidden and shown cells of indicators that count persons or talks, among cells whose period ends in the
    /// period told of.
    /// </summary>
    /// <param name="cells">What is published.</param>
    /// <param name="kinds">The kinds of period that it is told for.</param>
    public IEnumerable<IndicatorValue> HiddenCells(IReadOnlyCollection<CellCount> cells, IEnumerable<string> kinds)
    {
        var counting = definitions.Where(definition => definition.Protected != "none").Select(definition => definition.IndicatorCode).ToHashSet(StringComparer.Ordinal);
        return from ended in Ended(cells.Where(cell => counting.Contains(cell.Indicator)), kinds)
               let hidden = ended.Sum(cell => cell.Hidden)
               let all = hidden + ended.Sum(cell => cell.Shown)
               where all > 0
               select new IndicatorValue(Key("Q04", ended.Key), hidden, all, 100.0 * hidden / all, Limits.None, Notes.None);
    }

    /// <summary>
    /// Q05: points with at least one indicator of priority 1 that has a figure for the county in a period that ends in the period told of. One that
    /// belongs to all seven points at once tells of none. Only of periods that were over when the latest delivery came, so that no clock is asked.
    /// </summary>
    /// <param name="cells">What is published.</param>
    /// <param name="kinds">The kinds of period that it is told for.</param>
    /// <param name="received">The day of the latest delivery received, yyyymmdd.</param>
    public IEnumerable<IndicatorValue> PointsMeasured(IReadOnlyCollection<CellCount> cells, IEnumerable<string> kinds, int received)
    {
        var goals = definitions.Where(definition => definition.Priority == 1)
            .ToDictionary(definition => definition.IndicatorCode, definition => Points.Intersect(definition.Goals.Split(' ')).ToList(), StringComparer.Ordinal);
        return from ended in Ended(cells.Where(cell => cell.CountyShown > 0 && goals.TryGetValue(cell.Indicator, out var own) && own.Count > 0 && own.Count < Points.Length), kinds)
               where ended.Key.LastDay < received
               let measured = ended.SelectMany(cell => goals[cell.Indicator]).Distinct().Count()
               select new IndicatorValue(Key("Q05", ended.Key), measured, Points.Length, measured, Limits.None, Notes.None);
    }

    private static CellKey Key(string code, KnownPeriod period) => new(code, Places.County, period.Code, "");

    private IEnumerable<IGrouping<KnownPeriod, CellCount>> Ended(IEnumerable<CellCount> cells, IEnumerable<string> kinds)
    {
        var told = kinds.SelectMany(periods.OfKind).ToList();
        return cells.SelectMany(cell => told.Where(period => Ends(cell, period)).Select(period => (period, cell)))
            .GroupBy(entry => entry.period, entry => entry.cell);
    }

    private bool Ends(CellCount cell, KnownPeriod period) => periods[cell.Period].LastDay >= period.FirstDay && periods[cell.Period].LastDay <= period.LastDay;
}
