namespace Analytics.Etl.Feeds.Referrals;

/// <summary>The unit that refers, by HSA-id; null for <c>egen kontakt</c>, where the family came by itself.</summary>
public sealed class SendingUnitDomain : Domain<string?>
{
    private static readonly HsaIdDomain Unit = new();

    /// <inheritdoc/>
    public override Problem WhenMissing => new("hsa", "avsändande enhet saknas. Ange enhetens HSA-id, eller egen kontakt om familjen kom på egen hand.");

    /// <inheritdoc/>
    public override (string? Value, Problem? Problem) Read(string text) =>
        string.Equals(text, "egen kontakt", StringComparison.OrdinalIgnoreCase) ? (null, null) : Unit.Read(text);
}
