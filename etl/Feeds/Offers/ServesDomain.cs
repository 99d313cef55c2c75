namespace Analytics.Etl.Feeds.Offers;

/// <summary>The municipalities that an offer serves: <c>alla</c>, or a list; the value is <c>alla</c> or codes as <c>|1401|1480|</c>.</summary>
public sealed class ServesDomain(ReferenceData reference) : Domain<string>
{
    /// <summary>Every municipality of the county.</summary>
    public const string All = "alla";

    private readonly ListDomain list = new("betjänar", new MunicipalityDomain(reference));

    /// <inheritdoc/>
    public override Problem WhenMissing => list.WhenMissing;

    /// <inheritdoc/>
    public override (string Value, Problem? Problem) Read(string text) =>
        string.Equals(text, All, StringComparison.OrdinalIgnoreCase) ? (All, null) : list.Read(text);
}
