using System.Globalization;
using ExcelDataReader;

namespace Analytics.Etl.Formats;

/// <summary>A cell of a workbook as text, the same on every machine: a day as <c>2026-03-14</c>, a number as <c>12.5</c>, a truth value as ja or nej.</summary>
internal static class CellValue
{
    /// <summary>Whether nothing stands in the cell.</summary>
    public static bool IsEmpty(IExcelDataReader row, int column) =>
        row.GetValue(column) is null || (row.GetValue(column) is string text && string.IsNullOrWhiteSpace(text));

    /// <summary>The cell's text; an error comes as the file has it, <c>#N/A</c>, and is refused as such.</summary>
    public static string Text(IExcelDataReader row, int column) => row.GetValue(column) switch
    {
        null => "",
        string text => text,
        bool truth => truth ? "ja" : "nej",
        // A day with a time of day is that day.
        DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeSpan time => time.ToString("c", CultureInfo.InvariantCulture),
        double number => Number(number) + (IsPercent(row, column) ? " %" : ""),
        int number => number.ToString(CultureInfo.InvariantCulture),
        var other => Convert.ToString(other, CultureInfo.InvariantCulture) ?? "",
    };

    // Decimal has the fifteen digits that Excel shows, and never an exponent.
    private static string Number(double number) =>
        double.IsFinite(number) && Math.Abs(number) < 1e15 ? ((decimal)number).ToString("0.###############", CultureInfo.InvariantCulture)
        : number.ToString("F0", CultureInfo.InvariantCulture);

    // What is shown as 25 % is stored as 0.25. The sign stays, so that the number is refused rather than read a hundred times too small.
    private static bool IsPercent(IExcelDataReader row, int column) => row.GetNumberFormatString(column)?.Contains('%', StringComparison.Ordinal) == true;
}
