using System.Globalization;
using System.Text.RegularExpressions;

namespace Analytics.Etl.Feeds;

/// <summary>A whole number within bounds; a thousands space (U+0020, U+00A0, U+202F, U+2009) is allowed.</summary>
public sealed partial class WholeNumberDomain(string rule, int min, int max = int.MaxValue) : Domain<int>
{
    /// <summary>Stands for a missing number where the column may lack one.</summary>
    public const int Missing = int.MinValue;

    /// <inheritdoc/>
    public override Problem WhenMissing => new(rule, "talet saknas. " + Rule);

    private string Rule => max == int.MaxValue
        ? FormattableString.Invariant($"Skriv ett heltal som är minst {min}.")
        : FormattableString.Invariant($"Skriv ett heltal från {min} till {max}.");

    /// <inheritdoc/>
    public override (int Value, Problem? Problem) Read(string text)
    {
        if (NumberText.Normal(text) is not { } digits || !Shape().IsMatch(digits))
        {
            return (0, new Problem(rule, NumberText.Trouble(text) ?? "värdet är inte ett heltal. " + Rule));
        }

        return int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && value >= min && value <= max
            ? (value, null)
            : (0, new Problem(rule, "talet ligger utanför det tillåtna. " + Rule));
    }

    [GeneratedRegex("^-?[0-9]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
