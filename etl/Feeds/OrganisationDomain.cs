namespace Analytics.Etl.Feeds;

/// <summary>
/// An organisation by its code in the organisations list, or by a way of writing that a person has confirmed (see <c>proposals</c>).
/// An unknown one breaks the rule <c>organisation</c>; the sentence names the one that is closest.
/// </summary>
public sealed class OrganisationDomain(ReferenceData reference) : Domain<string>
{
    /// <inheritdoc/>
    public override Problem WhenMissing => new("organisation", $"organisationen saknas. Skriv en kod ur organisationslistan: {string.Join(", ", reference.Organisations)}.");

    /// <inheritdoc/>
    public override (string Value, Problem? Problem) Read(string text) => reference.OrganisationOf(text) is { } code
        ? (code, null)
        : ("", new Problem("organisation", $"okänd organisation. Skriv en kod ur organisationslistan: {string.Join(", ", reference.Organisations)}. "
            + "Är det en ny organisation eller ett annat sätt att skriva, bekräfta det med proposals och leverera raden igen."));
}
