namespace Analytics.Dashboards.Figures;

/// <summary>Cells as programs get them, whichever way they were chosen: through the open API, or on a page.</summary>
/// <param name="Rows">The published cells.</param>
/// <param name="Withheld">What was asked for by name and is not published.</param>
public sealed record ValueCells(IReadOnlyList<ValueRow> Rows, IReadOnlyList<Withheld> Withheld)
{
    /// <summary>The rows of an indicator's page; none when something was asked for that is not published, since the rest is not what was asked for.</summary>
    public static ValueCells Of(IndicatorFigure figure) => new(
        [.. from item in figure.Withheld.Count > 0 ? [] : figure.Listed()
            let cell = item.Cell
            select new ValueRow
            {
                Indicator = figure.Indicator.IndicatorCode,
                Area = cell.AreaCode,
                Period = cell.PeriodCode,
                Breakdown = item.Breakdown,
                Numerator = cell.Numerator,
                Denominator = cell.Denominator,
                Value = cell.Value,
                ValueLow = cell.ValueLow,
                ValueHigh = cell.ValueHigh,
                PartCount = cell.PartCount,
                PartTotal = cell.PartTotal,
                Note = cell.Note,
                Status = cell.Status == "" ? Figures.Withheld.Status : cell.Status,
            }],
        figure.Withheld);

    /// <summary>
    /// Why a cell has no figure: its status, or the note of one that is open and yet has none, such as a rate without a base; <c>shown</c> when it has.
    /// </summary>
    public static string StatusOf(ValueRow row) => row.Status != "shown" ? row.Status
        : row is not { Value: null } or { ValueLow: not null, ValueHigh: not null } ? "shown"
        : row.Note is "" or "preliminary" ? "not_applicable"
        : row.Note;
}
