namespace Analytics.Etl.Feeds;

/// <summary>A GUID; the value is in lower case with hyphens, <c>7f1c0a52-0c3e-4d5b-9a1f-2b3c4d5e6f70</c>.</summary>
public sealed class GuidDomain : Domain<string>
{
    /// <inheritdoc/>
    public override Problem WhenMissing => new("id", "id saknas. Ange ett GUID, till exempel 7f1c0a52-0c3e-4d5b-9a1f-2b3c4d5e6f70.");

    /// <inheritdoc/>
    public override (string Value, Problem? Problem) Read(string text)
    {
        // Curly brackets round it come from databases; every other form is more likely a mistake.
        var isGuid = Guid.TryParseExact(text, "D", out var id) || Guid.TryParseExact(text, "B", out id);
        return isGuid
            ? (id.ToString("D"), null)
            : ("", new Problem("id", "värdet är inget GUID. Det ska ha 32 tecken (0–9, a–f) i grupper, till exempel 7f1c0a52-0c3e-4d5b-9a1f-2b3c4d5e6f70."));
    }
}
