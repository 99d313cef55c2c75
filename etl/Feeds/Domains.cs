using System.Globalization;
using System.Text.RegularExpressions;

namespace Analytics.Etl.Feeds;

/// <summary>Free text up to a number of characters.</summary>
public sealed class TextDomain(int maxLength, string rule = "text") : Domain<string?>
{
    /// <inheritdoc/>
    public override Problem WhenMissing => new(rule, "värdet saknas. Fyll i det och leverera raden igen.");

    /// <inheritdoc/>
    public override (string? Value, Problem? Problem) Read(string text) => text.Length <= maxLength
        ? (text, null)
        : (null, new Problem(rule, FormattableString.Invariant($"texten har {text.Length} tecken, högst {maxLength} får plats. Korta den.")));
}

/// <summary>One of a few words or codes, compared without regard to case; the value is the key that the dimension uses.</summary>
public sealed class ChoiceDomain : Domain<string>
{
    private readonly Dictionary<string, string> values;
    private readonly string rule;
    private readonly string what;

    /// <summary>Allowed values as they are stored.</summary>
    public ChoiceDomain(string rule, string what, IEnumerable<string> allowed)
    {
        this.rule = rule;
        this.what = what;
        values = allowed.ToDictionary(value => value, StringComparer.OrdinalIgnoreCase);
    }

    /// <inheritdoc/>
    public override Problem WhenMissing => new(rule, $"{what} saknas. Tillåtna värden: {string.Join(", ", values.Values)}.");

    /// <inheritdoc/>
    public override (string Value, Problem? Problem) Read(string text) => values.TryGetValue(text, out var value)
        ? (value, null)
        : ("", new Problem(rule, $"okänt värde för {what}. Tillåtna värden: {string.Join(", ", values.Values)}."));
}

/// <summary>A whole number within bounds; a thousands space (U+0020, U+00A0, U+202F) is allowed.</summary>
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
        if (!Shape().IsMatch(text))
        {
            return (0, new Problem(rule, "värdet är inte ett heltal. " + Rule));
        }

        var digits = Spaces().Replace(text, "");
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= min && value <= max
            ? (value, null)
            : (0, new Problem(rule, "talet ligger utanför det tillåtna. " + Rule));
    }

    [GeneratedRegex(@"^([0-9]+|[0-9]{1,3}([ \u00a0\u202f][0-9]{3})+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();

    [GeneratedRegex(@"[ \u00a0\u202f]", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}

/// <summary>A HSA-id: SE, ten digits, a hyphen and 1 to 17 of A–Z, 0–9 and hyphen; stored in capitals.</summary>
public sealed partial class HsaIdDomain : Domain<string>
{
    /// <inheritdoc/>
    public override Problem WhenMissing => new("hsa", "HSA-id saknas. Ange enhetens HSA-id, till exempel SE2321000131-E000000000001.");

    /// <inheritdoc/>
    public override (string Value, Problem? Problem) Read(string text) => Shape().IsMatch(text)
        ? (text.ToUpperInvariant(), null)
        : ("", new Problem("hsa", "värdet är inget HSA-id. Det ska vara SE, tio siffror, bindestreck och 1–17 tecken (A–Z, 0–9, -)."));

    [GeneratedRegex(@"^[Ss][Ee][0-9]{10}-[A-Za-z0-9-]{1,17}$", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
