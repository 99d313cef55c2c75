namespace Analytics.Dashboards.Figures;

/// <summary>How a release stands by the clock.</summary>
public enum ReleaseState
{
    /// <summary>Made, but not yet for everybody.</summary>
    Prepared,

    /// <summary>The newest that is for everybody.</summary>
    Current,

    /// <summary>A newer one is for everybody.</summary>
    Superseded,

    /// <summary>Taken away, with a reason.</summary>
    Removed,
}

/// <summary>What was published at one moment, frozen under a name.</summary>
public sealed record Release
{
    /// <summary>Its number.</summary>
    public long ReleaseKey { get; init; }

    /// <summary>What stands for it in addresses.</summary>
    public string ReleaseCode { get; init; } = "";

    /// <summary>As readers see it.</summary>
    public string Name { get; init; } = "";

    /// <summary>The publication that was frozen.</summary>
    public long PublicationKey { get; init; }

    /// <summary>When that was published, UTC.</summary>
    public string PublishedAt { get; init; } = "";

    /// <summary>Only periods that were over by this day (yyyymmdd); null for all.</summary>
    public int? AsOfDay { get; init; }

    /// <summary>When it was frozen, UTC.</summary>
    public string MadeAt { get; init; } = "";

    /// <summary>From when it is for everybody, UTC.</summary>
    public string PublicFrom { get; init; } = "";

    /// <summary>The code of the release that it corrects; null for none.</summary>
    public string? CorrectsCode { get; init; }

    /// <summary>When it was taken away, UTC; null when it was not.</summary>
    public string? RemovedAt { get; init; }

    /// <summary>SHA-256 of its data.</summary>
    public string ContentHash { get; init; } = "";

    /// <summary>How large its data are, in bytes.</summary>
    public long ByteCount { get; init; }

    /// <summary>SHA-256 of its tables' names and columns.</summary>
    public string ShapeHash { get; init; } = "";

    /// <summary>How it stands.</summary>
    public ReleaseState State { get; init; }

    /// <summary>Whether everybody may know of it: it has been public, if only until it was taken away.</summary>
    public bool IsOpen { get; init; }

    /// <summary>The release that took its place when that became public; null when none has.</summary>
    public Release? Successor { get; init; }
}
