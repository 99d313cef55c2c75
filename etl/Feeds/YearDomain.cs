using System.Globalization;
using System.Text.RegularExpressions;
using Calendar = Analytics.WarehouseSql.Calendar;

namespace Analytics.Etl.Feeds;

/// <summary>A year with four digits, among those that the warehouse's calendar holds.</summary>
public sealed partial class YearDomain(string rule = "år") : Domain<int>
{
    /// <summary>Stands for a missing year where the column may lack one.</summary>
    public const int Missing = WholeNumberDomain.Missing;

    private const string Rule = "Skriv året med fyra siffror, till exempel 2026.";

    /// <inheritdoc/>
    public override Problem WhenMissing => new(rule, "året saknas. " + Rule);

    /// <inheritdoc/>
    public override (int Value, Problem? Problem) Read(string text)
    {
        if (!Shape().IsMatch(text))
        {
            return (0, new Problem(rule, "värdet är inget år. " + Rule));
        }

        var year = int.Parse(text, CultureInfo.InvariantCulture);
        return year is >= Calendar.FirstYear and <= Calendar.LastYear
            ? (year, null)
            : (0, new Problem(rule, FormattableString.Invariant($"året ligger utanför {Calendar.FirstYear}–{Calendar.LastYear}. ") + Rule));
    }

    [GeneratedRegex("^[0-9]{4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
