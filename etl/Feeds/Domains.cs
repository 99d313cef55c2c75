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

/// <summary>A HSA-id: SE, ten digits, a hyphen and 1 to 17 of A–Z, 0–9 and hyphen; stored in capitals.</summary>
public sealed partial class HsaIdDomain : Domain<string>
{
    /// <inheritdoc/>
    public override Problem WhenMissing => new("hsa", "HSA-id saknas. Ange enhetens HSA-id, till exempel SE2321000131-E000000000001.");

    /// <inheritdoc/>
    public override (string Value, Problem? Problem) Read(string text) => Shape().IsMatch(CellText.Plain(text))
        ? (CellText.Plain(text).ToUpperInvariant(), null)
        : ("", new Problem("hsa", "värdet är inget HSA-id. Det ska vara SE, tio siffror, bindestreck och 1–17 tecken (A–Z, 0–9, -)."));

    [GeneratedRegex(@"^[Ss][Ee][0-9]{10}-[A-Za-z0-9-]{1,17}$", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
