namespace Analytics.Etl.Retention;

/// <summary>How long something is kept, and how what is older is found and erased.</summary>
/// <param name="Kind">As in <c>erasure</c>.</param>
/// <param name="Swedish">What it is, for a data-protection officer.</param>
/// <param name="Before">The first day that is kept, from today's and the settings.</param>
/// <param name="Count">SQL that counts what is older than <c>@day</c> (yyyymmdd) or <c>@moment</c> (UTC).</param>
/// <param name="Erase">SQL that erases the same.</param>
public sealed record RetentionRule(string Kind, string Swedish, Func<DateOnly, EtlOptions, DateOnly> Before, string Count, string Erase)
{
    /// <summary>Months that a pseudonym is kept after the registration it belongs to (feeds.md, kva).</summary>
    public const int PseudonymMonths = 24;

    /// <summary>Months that the journal of jobs is kept.</summary>
    public const int JobMonths = 24;

    /// <summary>
    /// All rules. The start of the schedule stays in the journal: what was planned before it was not missed. Delivered files have a rule of their own (<c>Inbox:KeepDays</c>, 90 days), which every load keeps. What pseudonyms were needed for, the number of
    /// families and the squared number of talks, was summed when they came (<c>delivery_family</c>) and stays.
    /// </summary>
    public static readonly IReadOnlyList<RetentionRule> All =
    [
        new(
            "pseudonym", "pseudonymer i registrerade samtal", (today, _) => today.AddMonths(-PseudonymMonths),
            "select count(*) from raw_procedure where date_key < @day and pseudonym is not null",
            "update raw_procedure set pseudonym = null where date_key < @day and pseudonym is not null"),
        new(
            "job_run", "journal över körda jobb", (today, _) => today.AddMonths(-JobMonths),
            "select count(*) from job_run where started_at < @moment and outcome <> 'running' and job_name <> 'schemastart'",
            "delete from job_run where started_at < @moment and outcome <> 'running' and job_name <> 'schemastart'"),
        new(
            "access_log", "rader i åtkomstloggen", (today, options) => today.AddDays(-options.AccessLogDays),
            "select count(*) from access_log where happened_at < @moment",
            "delete from access_log where happened_at < @moment"),
    ];
}
