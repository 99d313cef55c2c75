using System.Security.Cryptography;
using Analytics.WarehouseSql;

namespace Analytics.Etl.Sources;

/// <summary>What became of a source's fetch.</summary>
public enum FetchOutcome
{
    /// <summary>A file was written.</summary>
    Fetched,

    /// <summary>The source has nothing new; nothing was written.</summary>
    Unchanged,

    /// <summary>There is no usable answer; nothing was written.</summary>
    Failed,
}

/// <summary>What the ledger remembers of a source.</summary>
internal sealed record SourceState
{
    private const int MostMessage = 1000;
    private const int MostTag = 400;
    private const int MostDate = 60;

    public string SourceName { get; init; } = "";

    public string? FetchedAt { get; init; }

    public string? RequestHash { get; init; }

    public string? Etag { get; init; }

    public string? LastModified { get; init; }

    public string? Sha256 { get; init; }

    /// <summary>Reads a source's row; null before its first fetch.</summary>
    public static SourceState? Read(Warehouse warehouse, string name) => warehouse.Query<SourceState>(
        "select source_name, fetched_at, request_hash, etag, last_modified, sha256 from source_state where source_name = @name", new { name }).SingleOrDefault();

    /// <summary>
    /// Whether what was fetched then was let in for this period: held, in force, or replaced by something later. Otherwise (refused,
    /// withdrawn, lost) "unchanged" would keep it away for good.
    /// </summary>
    public bool IsKnown(Warehouse warehouse, string feed, string sender, string periodCode) => Sha256 is not null && warehouse.Query<long>(
        """
        select count(*) from delivery
        where feed = @feed and sender = @sender and period_code = @periodCode and sha256 = @sha256
          and state in ('waiting', 'loading', 'held', 'loaded', 'superseded')
        """,
        new { feed, sender, periodCode, sha256 = Sha256 }).Single() > 0;

    /// <summary>Whether this file is the one that was fetched then.</summary>
    public bool IsIn(string path)
    {
        if (Sha256 is null || !File.Exists(path))
        {
            return false;
        }

        using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(file)) == Sha256;
    }

    /// <summary>Remembers that a file was fetched.</summary>
    public static void WriteFetched(Change change, string name, string message, string now, string? requestHash, HttpTags tags, string sha256)
    {
        WriteTried(change, name, FetchOutcome.Fetched, message, now);
        change.Execute(
            """
            update source_state set fetched_at = @now, request_hash = @requestHash, etag = @etag, last_modified = @lastModified, sha256 = @sha256
            where source_name = @name
            """,
            new { name, now, requestHash, etag = Fitting(tags.ETag, MostTag), lastModified = Fitting(tags.LastModified, MostDate), sha256 });
    }

    /// <summary>Remembers a try that brought nothing; the tags stay.</summary>
    public static void WriteTried(Change change, string name, FetchOutcome outcome, string message, string now)
    {
        var row = new
        {
            name, outcome = outcome.ToString().ToLowerInvariant(), message = message[..Math.Min(message.Length, MostMessage)], now,
        };
        if (change.Execute("update source_state set outcome = @outcome, message = @message, tried_at = @now where source_name = @name", row) == 0)
        {
            change.Execute("insert into source_state (source_name, outcome, message, tried_at) values (@name, @outcome, @message, @now)", row);
        }
    }

    // A tag cut short would never match; none is better.
    private static string? Fitting(string? tag, int most) => tag?.Length <= most ? tag : null;
}
