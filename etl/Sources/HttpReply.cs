namespace Analytics.Etl.Sources;

/// <summary>A whole answer.</summary>
/// <param name="Body">Its bytes, unpacked; empty when <paramref name="IsUnchanged"/>.</param>
/// <param name="IsUnchanged">The server says that nothing has changed since the tags that were sent (304).</param>
/// <param name="Tags">What to send next time, to be told so.</param>
public sealed record HttpReply(byte[] Body, bool IsUnchanged, HttpTags Tags);

/// <summary>ETag and Last-Modified as the server writes them; null where it gives none.</summary>
public sealed record HttpTags(string? ETag, string? LastModified)
{
    /// <summary>Nothing known.</summary>
    public static readonly HttpTags None = new(null, null);
}
