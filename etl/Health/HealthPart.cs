namespace Analytics.Etl.Health;

/// <summary>How one part stands.</summary>
public enum PartStatus
{
    /// <summary>Nothing to do.</summary>
    Healthy,

    /// <summary>Figures can be read, but somebody should act.</summary>
    Degraded,

    /// <summary>What readers come for cannot be given.</summary>
    Unhealthy,
}

/// <summary>One part of the system and how it stands.</summary>
/// <param name="Name">The part, a word of <see cref="HealthChecks.All"/>.</param>
/// <param name="Status">How it stands.</param>
/// <param name="Message">A Swedish sentence: what is so, and what to do where something is to be done.</param>
public sealed record HealthPart(string Name, PartStatus Status, string Message)
{
    /// <summary>The part's name for people.</summary>
    public string Swedish => Name switch
    {
        "warehouse" => "lagret",
        "schema" => "tabellerna",
        "publication" => "publiceringen",
        "schedule" => "schemat",
        "jobs" => "jobben",
        "feeds" => "flödena",
        "inbox" => "inkorgen",
        "disk" => "disken",
        "releases" => "släppen",
        "keys" => "nycklarna",
        "telemetry" => "mätvärdena",
        _ => Name,
    };
}

/// <summary>All parts at one moment.</summary>
/// <param name="Parts">In their order.</param>
public sealed record HealthReport(IReadOnlyList<HealthPart> Parts)
{
    /// <summary>The worst of them.</summary>
    public PartStatus Status => Parts.Max(part => part.Status);
}
