using System.Globalization;

namespace Analytics.WarehouseSql;

/// <summary>
/// Text in a file that somebody opens in a spreadsheet: what would be taken for a formula gets an apostrophe before it. A number may begin with its sign.
/// Workbooks need none of it: a cell of text in them is text.
/// </summary>
public static class SpreadsheetText
{
    /// <summary>The text as it may stand in a cell of delimited text.</summary>
    public static string Harmless(string text) => IsFormula(text) ? "'" + text : text;

    // The wide forms of the signs are taken for them by some programs.
    private static bool IsFormula(string text) => text.Length > 0
        && (text[0] is '=' or '@' or '\t' or '\r' or '\n' or '\0' or '＝' or '＠' or '＋' or '－' || text.Length > 1 && text[0] is '+' or '-' && !IsNumber(text));

    // Not the words for what is no number: a spreadsheet would look for something of that name.
    private static bool IsNumber(string text) => char.IsAsciiDigit(text[^1])
        && double.TryParse(text.Replace(',', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number);
}
