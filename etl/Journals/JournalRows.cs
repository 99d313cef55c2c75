namespace Analytics.Etl.Journals;

/// <summary>A row of <c>delivery</c>.</summary>
internal sealed class DeliveryRow
{
    public long DeliveryKey { get; init; }

    public string Feed { get; init; } = "";

    public string PeriodCode { get; init; } = "";

    public string ReceivedAt { get; init; } = "";

    public string State { get; init; } = "";

    public long ReadCount { get; init; }

    public long LoadedCount { get; init; }

    public long RejectedCount { get; init; }

    public string FileState { get; init; } = "";

    public long HoldsIdentity { get; init; }

    public string? RefusalCode { get; init; }

    public string? RefusalMessage { get; init; }
}

/// <summary>A row of <c>delivery_act</c>.</summary>
internal sealed class ActRow
{
    public long DeliveryKey { get; init; }

    public string Feed { get; init; } = "";

    public string Act { get; init; } = "";

    public string ActedAt { get; init; } = "";
}

/// <summary>A row of <c>source_state</c> that tells of a failure.</summary>
internal sealed class SourceRow
{
    public string SourceName { get; init; } = "";

    public string TriedAt { get; init; } = "";

    public string Message { get; init; } = "";
}

/// <summary>A row of <c>publication</c>.</summary>
internal sealed class PublicationRow
{
    public long PublicationKey { get; init; }

    public string FinishedAt { get; init; } = "";

    public long CellCount { get; init; }

    public long ChangedCount { get; init; }
}

/// <summary>Something that happened to a release.</summary>
internal sealed class ReleaseRow
{
    public string Name { get; init; } = "";

    public string Event { get; init; } = "";

    public string HappenedAt { get; init; } = "";
}

/// <summary>How many got a release's pack by mail.</summary>
internal sealed class MailRow
{
    public string Name { get; init; } = "";

    public string SentAt { get; init; } = "";
}

/// <summary>A row of <c>erasure</c>.</summary>
internal sealed class ErasureRow
{
    public string Kind { get; init; } = "";

    public long BeforeDay { get; init; }

    public long RowCount { get; init; }

    public string ErasedAt { get; init; } = "";
}
