using System.Globalization;
using System.Text.RegularExpressions;

namespace Analytics.Etl.Sources;

/// <summary>The values asked for in one dimension of a table.</summary>
/// <param name="Code">The dimension's code, such as <c>Region</c>.</param>
/// <param name="Values">The values' codes; <see cref="All"/> alone stands for every one.</param>
public sealed partial record Selection(string Code, IReadOnlyList<string> Values)
{
    /// <summary>Every value of the dimension.</summary>
    public const string All = "*";

    /// <summary>The municipalities of the county, written so in the settings.</summary>
    public const string Municipalities = "@kommuner";

    private const int MostInRange = 10_000;

    /// <summary>Whether every value is asked for, so that their number is not known.</summary>
    public bool IsAll => Values is [All];

    /// <summary>Parts a list as the settings write it: commas, and <c>0..99</c> for the whole numbers from 0 to 99.</summary>
    public static IReadOnlyList<string> Split(string text) =>
        [.. text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).SelectMany(Expand).Distinct(StringComparer.Ordinal)];

    /// <summary>The same with <see cref="Municipalities"/> replaced by their codes, and the period filled in.</summary>
    public static IReadOnlyList<string> Fill(IReadOnlyList<string> values, IReadOnlyList<string> municipalities, SourcePeriod period) =>
        [.. values.SelectMany(value => value == Municipalities ? municipalities : [period.Fill(value)]).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<string> Expand(string value)
    {
        var range = Range().Match(value);
        if (!range.Success)
        {
            return [value];
        }

        var (first, last) = (int.Parse(range.Groups[1].ValueSpan, CultureInfo.InvariantCulture), int.Parse(range.Groups[2].ValueSpan, CultureInfo.InvariantCulture));
        return last < first || last - first >= MostInRange
            ? [value]
            : Enumerable.Range(first, last - first + 1).Select(number => number.ToString(CultureInfo.InvariantCulture));
    }

    [GeneratedRegex(@"^([0-9]{1,6})\.\.([0-9]{1,6})$", RegexOptions.CultureInvariant)]
    private static partial Regex Range();
}
