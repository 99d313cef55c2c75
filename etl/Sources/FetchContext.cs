using System.Security.Cryptography;
using System.Text;

namespace Analytics.Etl.Sources;

/// <summary>What one source's fetch works with.</summary>
/// <param name="Options">Its settings.</param>
/// <param name="Period">The period asked for.</param>
/// <param name="Municipalities">The codes of the county's municipalities.</param>
/// <param name="Part">The file being written.</param>
/// <param name="Former">The tags of the former fetch and what they answered; null when nothing is to be trusted.</param>
/// <param name="Handler">Makes what reaches the network.</param>
/// <param name="Clock">The clock.</param>
/// <param name="Calls">Counts the calls.</param>
/// <param name="Stop">Stops everything.</param>
internal sealed record FetchContext(
    SourceOptions Options, SourcePeriod Period, IReadOnlyList<string> Municipalities, PartFile Part, SourceState? Former, Func<HttpMessageHandler> Handler,
    TimeProvider Clock, CallCount Calls, CancellationToken Stop)
{
    /// <summary>The hash of the address last asked by <see cref="TagsFor"/>.</summary>
    public string? RequestHash { get; private set; }

    /// <summary>A client that takes these types of answer.</summary>
    public HttpFetch Http(IReadOnlyList<string> mediaTypes) => new(Options, mediaTypes, Handler(), Clock, Calls);

    /// <summary>The former fetch's tags, if it asked the very same.</summary>
    public HttpTags TagsFor(Uri address)
    {
        RequestHash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(address.AbsoluteUri)));
        return Former?.RequestHash == RequestHash ? new HttpTags(Former.Etag, Former.LastModified) : HttpTags.None;
    }
}

/// <summary>What a fetch brought.</summary>
/// <param name="Extension">Of the file's name; null when nothing had changed and nothing was written.</param>
/// <param name="What">What it holds, in words.</param>
/// <param name="Tags">To send next time.</param>
internal sealed record Fetched(string? Extension, string What, HttpTags Tags)
{
    /// <summary>Nothing had changed.</summary>
    public static readonly Fetched Unchanged = new(null, "", HttpTags.None);
}

/// <summary>Calls to a source, failed ones too.</summary>
public sealed class CallCount
{
    /// <summary>So far.</summary>
    public int Number { get; set; }
}
