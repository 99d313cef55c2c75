using Analytics.WarehouseSql;
using Cronos;
using Microsoft.Extensions.Configuration;

namespace Analytics.Etl.Schedule;

/// <summary>What becomes of planned times that passed while the process was down.</summary>
public enum MissedRule
{
    /// <summary>The job is run once when the process is back, however many times passed.</summary>
    RunOnce,

    /// <summary>The job waits for its next time.</summary>
    Skip,
}

/// <summary>One line of the schedule.</summary>
/// <param name="Job">The job's name: a feed's, <see cref="FeedSchedule.Watch"/> or <see cref="FeedSchedule.Erasure"/>.</param>
/// <param name="Cron">Five fields, time of Europe/Stockholm.</param>
/// <param name="Times">The same, read.</param>
/// <param name="Missed">What becomes of times that were missed.</param>
public sealed record ScheduleLine(string Job, string Cron, CronExpression Times, MissedRule Missed);

/// <summary>
/// The schedule: one line per feed, from <c>dim_feed</c>, one for the watch over late deliveries and one for what is to be erased. <c>Schedule:&lt;job&gt;:Cron</c> and
/// <c>Schedule:&lt;job&gt;:MissedRule</c> override a line.
/// </summary>
public sealed class FeedSchedule
{
    /// <summary>Name of the daily job that notes which feeds are late.</summary>
    public const string Watch = "leverans-vakt";

    /// <summary>Configuration key that turns the schedule off in a web server; its default is true.</summary>
    public const string EnabledKey = "Schedule:Enabled";

    /// <summary>Name of the daily job that erases what has been kept for its time.</summary>
    public const string Erasure = "gallring";

    /// <summary>The settings that are read here.</summary>
    public static IReadOnlyList<Setting> Settings { get; } =
    [
        new(EnabledKey, "true", "Whether the web server runs the schedule; it does so on the embedded engine only. `false` turns it off there. `etl serve` does not ask."),
        new("Schedule:<job>:Cron", "the feed's line in docs/schedule.md", "When a job is run, on the clocks of Europe/Stockholm: five fields, minute hour day month weekday. A job is a feed's name, `leverans-vakt` or `gallring`."),
        new("Schedule:<job>:MissedRule", "the feed's line in docs/schedule.md", "What becomes of times that passed while nothing ran: `run_once` or `skip`."),
    ];

    private const string WatchCron = "0 8 * * *";
    private const string ErasureCron = "30 3 * * *";

    private sealed class FeedLine
    {
        public string Feed { get; init; } = "";

        public string Cron { get; init; } = "";

        public string MissedRule { get; init; } = "";
    }

    private FeedSchedule(IReadOnlyList<ScheduleLine> lines) => Lines = lines;

    /// <summary>The lines, the feeds in their order, then the watch and the erasure.</summary>
    public IReadOnlyList<ScheduleLine> Lines { get; }

    /// <summary>Reads the lines from a warehouse and what configuration overrides.</summary>
    /// <exception cref="WarehouseException">A line cannot be read, or configuration names a job or setting that there is not.</exception>
    public static FeedSchedule Read(Warehouse warehouse, IConfiguration configuration)
    {
        var feeds = warehouse.Query<FeedLine>("select feed, cron, missed_rule from dim_feed order by sort_order");
        var lines = feeds.Append(new FeedLine { Feed = Watch, Cron = WatchCron, MissedRule = "run_once" })
            .Append(new FeedLine { Feed = Erasure, Cron = ErasureCron, MissedRule = "run_once" }).ToList();
        var section = configuration.GetSection("Schedule");
        foreach (var stranger in section.GetChildren().Where(child => !Same(child.Path, EnabledKey) && !lines.Exists(line => Same(line.Feed, child.Key))))
        {
            throw new WarehouseException($"Inställningen {stranger.Path} gäller inget jobb. Jobben är {string.Join(", ", lines.Select(line => line.Feed))}.");
        }

        return new FeedSchedule([.. lines.Select(line => Line(line, section.GetSection(line.Feed)))]);
    }

    /// <summary>One line, from its texts.</summary>
    /// <exception cref="WarehouseException">The cron or the rule cannot be read.</exception>
    public static ScheduleLine Line(string job, string cron, string missedRule)
    {
        if (!CronExpression.TryParse(cron, CronFormat.Standard, out var times))
        {
            throw new WarehouseException(
                $"Schemat för {job}: tiden ”{cron}” går inte att läsa. Skriv fem fält, minut timme dag månad veckodag, till exempel ”0 5 * * 1-5” för vardagar klockan fem. Rätta Schedule:{job}:Cron.");
        }

        if (times.GetNextOccurrence(DateTimeOffset.UnixEpoch, LocalTime.Zone) is null)
        {
            throw new WarehouseException($"Schemat för {job}: tiden ”{cron}” infaller aldrig. Rätta Schedule:{job}:Cron.");
        }

        var missed = missedRule switch
        {
            "run_once" => MissedRule.RunOnce,
            "skip" => MissedRule.Skip,
            _ => throw new WarehouseException(
                $"Schemat för {job}: regeln ”{missedRule}” för missade tider finns inte. Skriv run_once (körs en gång i efterhand) eller skip (väntar till nästa tid). Rätta Schedule:{job}:MissedRule."),
        };
        return new ScheduleLine(job, cron, times, missed);
    }

    private static ScheduleLine Line(FeedLine line, IConfigurationSection given)
    {
        foreach (var stranger in given.GetChildren().Where(child => !Same(child.Key, "Cron") && !Same(child.Key, "MissedRule")))
        {
            throw new WarehouseException($"Inställningen {stranger.Path} finns inte. För ett jobb kan Cron och MissedRule ställas in.");
        }

        return Line(line.Feed, (given["Cron"] ?? line.Cron).Trim(), (given["MissedRule"] ?? line.MissedRule).Trim());
    }

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
