using System.Data.Common;
using Analytics.Etl.Deliveries;
using Analytics.WarehouseSql;
using Microsoft.Extensions.Configuration;

namespace Analytics.Etl.Health;

/// <summary>What the checks look at.</summary>
/// <param name="Warehouse">The warehouse.</param>
/// <param name="Configuration">The settings.</param>
/// <param name="Clock">The clock.</param>
/// <param name="Inbox">The inbox; null for the configured one.</param>
public sealed record HealthSubject(Warehouse Warehouse, IConfiguration Configuration, TimeProvider Clock, string? Inbox = null)
{
    /// <summary>From where on is complained.</summary>
    public HealthOptions Options => HealthOptions.Read(Configuration);
}

/// <summary>One check: its name and what it finds.</summary>
/// <param name="Name">The part that it looks at.</param>
/// <param name="Look">Looks; what it throws is told of as a fault of the part.</param>
public sealed record HealthCheck(string Name, Func<HealthSubject, (PartStatus Status, string Message)> Look)
{
    /// <summary>Looks, and never throws.</summary>
    public HealthPart Of(HealthSubject subject)
    {
        try
        {
            var (status, message) = Look(subject);
            return new HealthPart(Name, status, PersonalNumber.MaskIn(message));
        }
        catch (Exception broken) when (broken is DbException or WarehouseException or IOException or UnauthorizedAccessException)
        {
            // A part that cannot be judged is bad enough to be told of, and readers notice only when the warehouse itself is gone.
            return new HealthPart(Name, Name is HealthChecks.Warehouse or HealthChecks.Schema or HealthChecks.Publication ? PartStatus.Unhealthy : PartStatus.Degraded,
                PersonalNumber.MaskIn(Fault.Sentence(broken)));
        }
    }
}

/// <summary>All health checks, the same for the web server and for <c>etl health</c>.</summary>
public static class HealthChecks
{
    /// <summary>Name of the first check.</summary>
    public const string Warehouse = "warehouse";

    /// <summary>Name of the check of tables.</summary>
    public const string Schema = "schema";

    /// <summary>Name of the check that there is something to show.</summary>
    public const string Publication = "publication";

    /// <summary>The checks, in the order in which a person should mend what they find.</summary>
    public static IReadOnlyList<HealthCheck> All { get; } =
    [
        new(Warehouse, WarehouseHealth.Reach),
        new(Schema, WarehouseHealth.Schema),
        new(Publication, WarehouseHealth.Publication),
        new("schedule", ScheduleHealth.Schedule),
        new("jobs", ScheduleHealth.Jobs),
        new("feeds", ScheduleHealth.Feeds),
        new("inbox", FolderHealth.Inbox),
        new("disk", FolderHealth.Disk),
        new("releases", WarehouseHealth.Releases),
        new("keys", KeyHealth.Look),
        new("telemetry", FolderHealth.Telemetry),
    ];

    /// <summary>Looks at everything.</summary>
    public static HealthReport Look(HealthSubject subject) => new([.. All.Select(check => check.Of(subject))]);
}
