using System.Globalization;
using System.Text.RegularExpressions;

namespace Analytics.Etl.Feeds;

/// <summary>A decimal number within bounds, with decimal comma or point and thousands spaces; null stands for a missing one.</summary>
/// <param name="rule">The rule's code.</param>
/// <param name="min">The least number allowed.</param>
/// <param name="max">The greatest number allowed; far away for none.</param>
public sealed partial class DecimalDomain(string rule, double min, double max = double.MaxValue) : Domain<double?>
{
    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");

    /// <inheritdoc/>
    public override Problem WhenMissing => new(rule, "talet saknas. " + Rule);

    private string Rule => max >= double.MaxValue
        ? string.Create(Swedish, $"Skriv ett tal som är minst {min}, till exempel 12,5.")
        : string.Create(Swedish, $"Skriv ett tal från {min} till {max}, till exempel 12,5.");

    /// <inheritdoc/>
    public override (double? Value, Problem? Problem) Read(string text)
    {
        if (NumberText.Normal(text) is not { } number || !Shape().IsMatch(number))
        {
            return (null, new Problem(rule, NumberText.Trouble(text) ?? "värdet är inte ett tal. " + Rule));
        }

        var value = double.Parse(number.Replace(',', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return value >= min && value <= max ? (value, null) : (null, new Problem(rule, "talet ligger utanför det tillåtna. " + Rule));
    }

    [GeneratedRegex(@"^-?[0-9]{1,15}([.,][0-9]{1,15})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
