namespace Analytics.Etl.Feeds;

/// <summary>The period that a target's baseline is of: a year, or <c>IOP1</c>, the partnership's first year.</summary>
public sealed class BasePeriodDomain : Domain<string>
{
    private const string FirstPartnershipYear = "IOP1";
    private const string Rule = "Skriv ett år med fyra siffror, eller IOP1.";

    private static readonly YearDomain Year = new();

    /// <inheritdoc/>
    public override Problem WhenMissing => new("basår", "basåret saknas. " + Rule);

    /// <inheritdoc/>
    public override (string Value, Problem? Problem) Read(string text) =>
        string.Equals(text, FirstPartnershipYear, StringComparison.OrdinalIgnoreCase) ? (FirstPartnershipYear, null)
        : Year.Read(text).Problem is null ? (text, null)
        : ("", new Problem("basår", "värdet är varken ett år eller IOP1. " + Rule));
}
