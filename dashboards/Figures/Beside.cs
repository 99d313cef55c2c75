namespace Analytics.Dashboards.Figures;

/// <summary>
/// What must be read together with a measure of inequality: the level of what it compares, the areas that the gap lies between,
/// and the municipalities that it counts. Null or empty where there is nothing of the kind.
/// </summary>
/// <param name="Measure">The indicator that is compared.</param>
/// <param name="Unit">What its figures are counted in.</param>
/// <param name="County">The county's own figure.</param>
/// <param name="Highest">The care areas with the highest figure, mostly one.</param>
/// <param name="Lowest">Those with the lowest.</param>
/// <param name="Outside">Municipalities outside the limits of chance, in the order of places.</param>
public sealed record Beside(Indicator Measure, Unit Unit, Cell? County, IReadOnlyList<Cell> Highest, IReadOnlyList<Cell> Lowest, IReadOnlyList<Cell> Outside)
{
    // Gaps between care areas, and how they change.
    private static readonly string[] Gaps = ["J01", "J02", "J09"];

    // Counts of municipalities outside the funnel, by the kind of breakdown.
    private static readonly Dictionary<string, string> Verdicts = new(StringComparer.Ordinal) { ["low"] = "lower", ["high"] = "higher" };

    /// <summary>Whether an indicator is made of the care areas' figures and not of the municipalities'.</summary>
    public static bool IsOfCareAreas(Indicator indicator) => Gaps.Contains(indicator.IndicatorCode);

    /// <summary>What stands beside a chosen measure; null where nothing does.</summary>
    public static Beside? Read(IndicatorRows rows, Indicator indicator, IReadOnlyList<Indicator> catalogue, Breakdown breakdown, Period? period)
    {
        if (indicator.ValueMethod != "derived" || period is null || IndicatorRows.Named(catalogue, breakdown.Member) is not { } measure)
        {
            return null;
        }

        var unit = new Unit(measure.UnitSv, measure.UnitEn);
        if (IsOfCareAreas(indicator))
        {
            var cells = rows.Cells(measure.IndicatorCode, period.PeriodCode, Breakdown.Whole).FindAll(cell => cell.IsShown);
            var areas = cells.FindAll(cell => cell.AreaKind == "care_area");
            return new Beside(measure, unit, cells.Find(cell => cell.AreaKind == "county"),
                areas.FindAll(cell => cell.Value == areas.Max(area => area.Value)), areas.FindAll(cell => cell.Value == areas.Min(area => area.Value)), []);
        }

        return indicator.IndicatorCode == "J05" && Verdicts.TryGetValue(breakdown.Kind, out var verdict)
            ? new Beside(measure, unit, null, [], [], rows.OutsideFunnel(measure.IndicatorCode, period.PeriodCode, verdict))
            : null;
    }
}
