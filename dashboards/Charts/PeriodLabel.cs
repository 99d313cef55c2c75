using System.Globalization;
using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Charts;

/// <summary>Periods in few letters, for axes: K1 2026, mar 2026.</summary>
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

        return code.Length == 6 && code[4] == 'K' ? language.Of("K", "Q") + code[5] + " " + code[..4] : code;
    }
}
