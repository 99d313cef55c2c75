using System.Text.RegularExpressions;

namespace Analytics.Etl.Formats;

/// <summary>How a workbook shows a number.</summary>
internal enum NumberFormat
{
    /// <summary>As a number.</summary>
    Number,

    /// <summary>As a day, with or without a time.</summary>
    Day,

    /// <summary>As a time of day.</summary>
    Time,

    /// <summary>In per cent.</summary>
    Percent,
}

/// <summary>Number formats by their codes.</summary>
internal static partial class NumberFormats
{
    /// <summary>A format that every workbook knows by number (ECMA-376 part 1, 18.8.30).</summary>
    public static NumberFormat Of(int number) => number switch
    {
        9 or 10 => NumberFormat.Percent,
        (>= 14 and <= 17) or 22 or (>= 27 and <= 36) or (>= 50 and <= 58) => NumberFormat.Day,
        (>= 18 and <= 21) or (>= 45 and <= 47) => NumberFormat.Time,
        _ => NumberFormat.Number,
    };

    // Excel takes no longer one.
    private const int LongestCode = 255;

    /// <summary>A format by its code, such as <c>yyyy\-mm\-dd;@</c>.</summary>
    public static NumberFormat Of(string code)
    {
        var signs = code.Length > LongestCode ? "" : Texts().Replace(code, "");
        return string.Equals(signs, "General", StringComparison.OrdinalIgnoreCase) ? NumberFormat.Number
            : signs.AsSpan().ContainsAny("yYdD") || (signs.AsSpan().ContainsAny("mM") && !signs.AsSpan().ContainsAny("hHsS")) ? NumberFormat.Day
            : signs.AsSpan().ContainsAny("hHsS") ? NumberFormat.Time
            : signs.Contains('%', StringComparison.Ordinal) ? NumberFormat.Percent
            : NumberFormat.Number;
    }

    // What stands in quotes, in brackets or after a backslash is shown as it is.
    [GeneratedRegex(@"""[^""]*""|\[[^\]]*\]|[\\_*].", RegexOptions.CultureInvariant)]
    private static partial Regex Texts();
}
