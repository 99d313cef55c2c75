namespace Analytics.Etl.Deliveries;

/// <summary>States of a delivery, as the ledger writes them (design.md section 5).</summary>
public static class DeliveryState
{
    /// <summary>Being read; a run that died leaves it, and the next one sweeps it away.</summary>
    public const string Loading = "loading";

    /// <summary>Read and kept, but a person must confirm it before it counts.</summary>
    public const string Held = "held";

    /// <summary>In force.</summary>
    public const string Loaded = "loaded";

    /// <summary>Replaced by a later delivery for the same feed, sender and period.</summary>
    public const string Superseded = "superseded";

    /// <summary>Taken back by a person.</summary>
    public const string Withdrawn = "withdrawn";

    /// <summary>Refused whole.</summary>
    public const string Rejected = "rejected";
}

/// <summary>Where a delivery's file is.</summary>
public static class FileState
{
    /// <summary>Still in the inbox.</summary>
    public const string Inbox = "inbox";

    /// <summary>Kept in <c>done</c>.</summary>
    public const string Done = "done";

    /// <summary>Kept in <c>failed</c>.</summary>
    public const string Failed = "failed";

    /// <summary>Deleted: it held a personal number, or its time is over.</summary>
    public const string Deleted = "deleted";

    /// <summary>Where the file of a decided delivery belongs.</summary>
    public static string Of(Delivery delivery, string state) =>
        delivery.HoldsIdentity == 1 ? Deleted : state == DeliveryState.Rejected ? Failed : Done;
}

/// <summary>One row of the ledger's <c>delivery</c>.</summary>
public sealed record Delivery
{
    /// <summary>The delivery's number.</summary>
    public long DeliveryKey { get; init; }

    /// <summary>The feed.</summary>
    public string Feed { get; init; } = "";

    /// <summary>The sender: the sub-folder of the feed's inbox, else <c>region</c>.</summary>
    public string Sender { get; init; } = "";

    /// <summary>The file's name; a personal number in it is masked.</summary>
    public string FileName { get; init; } = "";

    /// <summary>SHA-256 of the bytes.</summary>
    public string Sha256 { get; init; } = "";

    /// <summary>The period that it answers for.</summary>
    public string PeriodCode { get; init; } = "";

    /// <summary>First day of the period, yyyymmdd.</summary>
    public long FirstDay { get; init; }

    /// <summary>Last day of the period, yyyymmdd.</summary>
    public long LastDay { get; init; }

    /// <summary>When it was taken in, UTC.</summary>
    public string ReceivedAt { get; init; } = "";

    /// <summary>When it reached its state, UTC.</summary>
    public string? FinishedAt { get; init; }

    /// <summary>See <see cref="DeliveryState"/>.</summary>
    public string State { get; init; } = "";

    /// <summary>Rows read.</summary>
    public long ReadCount { get; init; }

    /// <summary>Rows accepted and loaded.</summary>
    public long LoadedCount { get; init; }

    /// <summary>Rows refused; all that were read when the file was refused whole.</summary>
    public long RejectedCount { get; init; }

    /// <summary>Why it was refused or is held.</summary>
    public string? RefusalCode { get; init; }

    /// <summary>The same in a sentence.</summary>
    public string? RefusalMessage { get; init; }

    /// <summary>The delivery that replaced it.</summary>
    public long? SupersededBy { get; init; }

    /// <summary>1 when the scan found a personal number.</summary>
    public long HoldsIdentity { get; init; }

    /// <summary>See <see cref="Deliveries.FileState"/>.</summary>
    public string FileState { get; init; } = "";

    /// <summary>Path in the inbox.</summary>
    public string FilePath { get; init; } = "";
}
