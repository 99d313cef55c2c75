using System.Text.RegularExpressions;

namespace Analytics.Dashboards.Figures;

/// <summary>What kind of period a code names, whether or not anything has been published of it.</summary>
public static partial class PeriodCode
{
    [GeneratedRegex(@"^(?:(?<month>\d{4}-(?:0[1-9]|1[0-2]))|(?<quarter>\d{4}K[1-4])|(?<half_year>\d{4}H[12])|(?<year>\d{4})|(?<school_term>(?:HT|VT)\d{4})|(?<iop_year>IOP[1-9])|(?<rolling_year>R12-\d{4}-(?:0[1-9]|1[0-2])))\z", RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    /// <summary>month, quarter, half_year, year, school_term, iop_year or rolling_year; null for what is no period.</summary>
    public static string? Kind(string? code) => Code().Match(code ?? "") is { Success: true } match
        ? match.Groups.Values.First(group => group.Success && group.Name != "0").Name
        : null;
}
