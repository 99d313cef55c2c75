using System.Globalization;

namespace Analytics.Etl.Formats;

/// <summary>A cell of a workbook as text, the same on every machine: a day as <c>2026-03-14</c>, a number as <c>12.5</c>, a truth value as ja or nej.</summary>
internal static class CellValue
{
    /// <summary>Stands for the value of a formula that has none stored.</summary>
    public const string FormulaWithoutValue = "#FORMEL";

    // Days from the beginning of 1900 to that of 1904, which old workbooks from a Mac count from.
    private const int Since1904 = 1462;

    // The day after 9999-12-31.
    private const double TooLate = 2_958_466;

    /// <summary>The text of a cell.</summary>
    /// <param name="type">The cell's type in the file: <c>b</c>, <c>e</c>, <c>d</c>, a text's, or <c>n</c> for a number.</param>
    /// <param name="value">What the file has for it.</param>
    /// <param name="format">How a number is shown.</param>
    /// <param name="is1904">Whether days are counted from 1904.</param>
    public static string Text(string type, string value, NumberFormat format, bool is1904) => type switch
    {
        "b" => value == "1" ? "ja" : "nej",
        // A day with a time of day is that day.
        "d" => value.Length >= 10 ? value[..10] : value,
        "n" when double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => Shown(number, format, is1904),
        // An error too: its text, #N/A, is refused where the cell is read.
        _ => value,
    };

    private static string Shown(double number, NumberFormat format, bool is1904) => format switch
    {
        NumberFormat.Day when number is >= 1 and < TooLate - Since1904 => Day(number + (is1904 ? Since1904 : 0)),
        NumberFormat.Time when number is >= 0 and < 1 => TimeSpan.FromSeconds(Math.Round(number * 86_400)).ToString("c", CultureInfo.InvariantCulture),
        // What is shown as 25 % is stored as 0.25. The sign stays, so that the number is refused rather than read a hundred times too small.
        NumberFormat.Percent => Number(number * 100) + " %",
        _ => Number(number),
    };

    // 1900 had no 29 February, but the numbers count one; what lies before it is a day off.
    private static string Day(double number) => DateTime.FromOADate(Math.Floor(number) + (number < 60 ? 1 : 0)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // Decimal has the fifteen digits that Excel shows, and never an exponent.
    private static string Number(double number) =>
        !double.IsFinite(number) ? "#NUM!"
        : Math.Abs(number) < 1e15 ? ((decimal)number).ToString("0.###############", CultureInfo.InvariantCulture)
        : number.ToString("F0", CultureInfo.InvariantCulture);
}
