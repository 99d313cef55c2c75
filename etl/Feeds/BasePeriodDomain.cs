using System.Text.RegularExpressions;

namespace Analytics.Etl.Feeds;

/// <summary>The period that a target's baseline is of: a year, or <c>IOP1</c>, the partnership's first year.</summary>
public sealed partial class BasePeriodDomain : Domain<string>
{
    private const string Rule = "Skriv ett år med fyra siffror, eller IOP1.";

    /// <inheritdoc/>
    public override Problem WhenMissing => new("basår", "basåret saknas. " + Rule);

    /// <inheritdoc/>
    public override (string Value, Problem? Problem) Read(string text) => Shape().IsMatch(text) && (text.Length == 4 && !char.IsDigit(text[0]) || FilePeriod.Parse(text) is not null)
        ? (text.ToUpperInvariant(), null)
        : ("", new Problem("basår", "värdet är varken ett år eller IOP1. " + Rule));

    [GeneratedRegex("^([0-9]{4}|IOP1)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Shape();
}
