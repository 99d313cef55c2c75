using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Figures;

/// <summary>A municipality with a shown figure, and its limits of chance.</summary>
public sealed record FunnelPoint(Cell Cell, Comparison Row);

/// <summary>The municipalities that have limits of chance, and those outside by name.</summary>
public sealed class FunnelPlaces(IndicatorFigure figure)
{
    /// <summary>By the size of the base, the smallest first. Only what is shown has a point.</summary>
    public IReadOnlyList<FunnelPoint> Points { get; } =
    [
        .. figure.Municipalities.Where(cell => cell is { IsShown: true, Denominator: > 0 })
            .Join(figure.Comparisons.Where(row => row is { Comparator: "funnel", LimitLow: not null, LimitHigh: not null }), cell => cell.AreaCode, row => row.AreaCode, (cell, row) => new FunnelPoint(cell, row))
            .OrderBy(point => point.Cell.Denominator).ThenBy(point => point.Cell.AreaCode, StringComparer.Ordinal),
    ];

    /// <summary>Those outside, by which limit and on which side, in the order of the alphabet; a side with nobody is left out.</summary>
    public IReadOnlyList<(Text Head, IReadOnlyList<Cell> Places)> Outside =>
    [
        .. new[] { (Texts.FunnelAbove998, "higher", 998), (Texts.FunnelAbove95, "higher", 95), (Texts.FunnelBelow95, "lower", 95), (Texts.FunnelBelow998, "lower", 998) }
            .Select(side => (side.Item1, (IReadOnlyList<Cell>)[.. Points.Where(point => point.Row.Verdict == side.Item2 && point.Row.Confidence == side.Item3)
                .Select(point => point.Cell).OrderBy(cell => cell.AreaSv, Language.Swedish.PlaceOrder)]))
            .Where(side => side.Item2.Count > 0),
    ];
}
