using System.Globalization;
using Analytics.WarehouseSql;

namespace Analytics.Etl.Journals;

/// <summary>Numbers, days and moments as the journal writes them in each language.</summary>
internal static class JournalWords
{
    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>A day as a heading, beginning with a capital.</summary>
    public static string Heading(DateOnly day, string culture, string format)
    {
        var text = day.ToString(format, CultureInfo.GetCultureInfo(culture));
        return char.ToUpper(text[0], CultureInfo.GetCultureInfo(culture)) + text[1..];
    }

    /// <summary>A moment of the ledger.</summary>
    public static DateTimeOffset At(string utc) => UtcText.Moment(utc);

    /// <summary>A number with its noun in Swedish.</summary>
    public static string Sv(long number, string one, string many) => $"{number.ToString("N0", Swedish)} {(number == 1 ? one : many)}";

    /// <summary>A number with its noun in English.</summary>
    public static string En(long number, string one, string many) => $"{number.ToString("N0", English)} {(number == 1 ? one : many)}";

    /// <summary>A number in Swedish.</summary>
    public static string Sv(long number) => number.ToString("N0", Swedish);

    /// <summary>A number in English.</summary>
    public static string En(long number) => number.ToString("N0", English);
}
