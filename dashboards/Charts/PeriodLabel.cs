using System.Globalization;
using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Charts;

/// <summary>Periods in few letters, for axes: kvartal 1 2026, mars 2026, IOP-år 1; a quarter as sentence and table name it.</summary>
public static class PeriodLabel
{
    /// <summary>The short form of a period's code; a code of another kind stays as it is.</summary>
    public static string Abbreviate(string code, Language language)
    {
        var month = code.StartsWith("R12-", StringComparison.Ordinal) ? code[4..] : code;
        if (DateOnly.TryParseExact(month + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first))
        {
            return language.Culture.DateTimeFormat.AbbreviatedMonthNames[first.Month - 1].TrimEnd('.') + first.ToString(" yyyy", language.Culture);
        }

        return code switch
        {
            [_, _, _, _, 'K', >= '1' and <= '4'] => language.Say(Resources.Texts.ShortQuarter, code[5], code[..4]),
            [_, _, _, _, 'H', >= '1' and <= '2'] => Months(code, (code[5] - '1') * 6, 6, language),
            ['I', 'O', 'P', .. var number] => language.Say(Resources.Texts.ShortIopYear, number),
            _ => code,
        };
    }

    private static string Months(string code, int first, int count, Language language) => $"{Name(first, language)}–{Name(first + count - 1, language)} {code[..4]}";

    private static string Name(int month, Language language) => language.Culture.DateTimeFormat.AbbreviatedMonthNames[month].TrimEnd('.');
}
