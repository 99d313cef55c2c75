using Analytics.Etl.Schedule;
using Analytics.WarehouseSql;

namespace Analytics.Etl.Journals;

/// <summary>
/// What the system did, day by day in plain sentences, from the ledger alone: what ran, what came and what became of it, what was decided, published, released, mailed and
/// erased. It names no person, no file and no reason that a person typed.
/// </summary>
public static class Journal
{
    /// <summary>The most days that are told of at once.</summary>
    public const int MostDays = 90;

    /// <summary>Reads the last days, the newest first; a day on which nothing happened is left out.</summary>
    /// <param name="warehouse">The warehouse.</param>
    /// <param name="clock">Today.</param>
    /// <param name="days">How many days, today among them.</param>
    public static IReadOnlyList<JournalDay> Read(Warehouse warehouse, TimeProvider clock, int days)
    {
        var first = LocalTime.Day(clock).AddDays(1 - days);
        var from = UtcText.Of(TimeZoneInfo.ConvertTimeToUtc(first.ToDateTime(TimeOnly.MinValue), LocalTime.Zone));
        var now = UtcText.Of(clock.GetUtcNow());
        return [.. Deliveries(warehouse, from).Concat(Acts(warehouse, from)).Concat(Jobs(warehouse, from)).Concat(Sources(warehouse, from)).Concat(Publications(warehouse, from))
            .Concat(Releases(warehouse, from, now)).Concat(Mails(warehouse, from)).Concat(Erasures(warehouse, from))
            .GroupBy(entry => DateOnly.FromDateTime(LocalTime.Of(entry.At).DateTime)).OrderByDescending(day => day.Key)
            .Select(day => new JournalDay(day.Key, [.. day.OrderBy(entry => entry.At)]))];
    }

    private static IEnumerable<JournalEntry> Deliveries(Warehouse warehouse, string from) => warehouse.Query<DeliveryRow>("""
        select d.delivery_key, d.feed, d.period_code, d.received_at, d.state, d.read_count, d.loaded_count, d.rejected_count, d.refusal_code, d.refusal_message,
               d.file_state, d.holds_identity
        from   delivery d
        where  d.received_at >= @from
        order by d.delivery_key
        """, new { from }).Select(DeliverySentences.Of);

    private static IEnumerable<JournalEntry> Acts(Warehouse warehouse, string from) => warehouse.Query<ActRow>("""
        select a.delivery_key, d.feed, a.act, a.acted_at
        from   delivery_act a
        join   delivery d on d.delivery_key = a.delivery_key
        where  a.acted_at >= @from
        order by a.act_no
        """, new { from }).Select(DeliverySentences.Of);

    // A weekday has a dozen jobs that find nothing; they are one sentence.
    private static IEnumerable<JournalEntry> Jobs(Warehouse warehouse, string from)
    {
        var runs = warehouse.Query<JobRun>("select r.job_name, r.planned_for, r.started_at, r.finished_at, r.outcome, r.message from job_run r where r.started_at >= @from order by r.job_run_key", new { from });
        return runs.Where(run => !JobSentences.FoundNothing(run)).Select(JobSentences.Of)
            .Concat(runs.Where(JobSentences.FoundNothing).GroupBy(run => DateOnly.FromDateTime(LocalTime.Of(JobLedger.Time(run.StartedAt)!.Value).DateTime)).Select(day => JobSentences.OfNothing([.. day])));
    }

    private static IEnumerable<JournalEntry> Sources(Warehouse warehouse, string from) => warehouse.Query<SourceRow>(
        "select s.source_name, s.tried_at, s.message from source_state s where s.outcome = 'failed' and s.tried_at >= @from order by s.tried_at", new { from }).Select(JobSentences.Of);

    private static IEnumerable<JournalEntry> Publications(Warehouse warehouse, string from) => warehouse.Query<PublicationRow>(
        "select p.publication_key, p.finished_at, p.cell_count, p.changed_count from publication p where p.finished_at >= @from order by p.publication_key", new { from }).Select(ReleaseSentences.Of);

    // That a release became public follows from the clock; nobody notes it.
    private static IEnumerable<JournalEntry> Releases(Warehouse warehouse, string from, string now) => warehouse.Query<ReleaseRow>("""
        select r.name, e.event, e.happened_at
        from   release_event e
        join   release r on r.release_key = e.release_key
        where  e.happened_at >= @from
        union all
        select r.name, 'public', r.public_from
        from   release r
        where  r.public_from >= @from and r.public_from <= @now and (r.removed_at is null or r.removed_at > r.public_from)
        """, new { from, now }).Select(ReleaseSentences.Of);

    private static IEnumerable<JournalEntry> Mails(Warehouse warehouse, string from) => warehouse.Query<MailRow>("""
        select r.name, m.sent_at
        from   pack_mail m
        join   release r on r.release_key = m.release_key
        where  m.sent_at >= @from
        """, new { from }).GroupBy(mail => (mail.Name, Day: mail.SentAt[..10])).Select(mails => ReleaseSentences.Of(mails.Key.Name, [.. mails]));

    private static IEnumerable<JournalEntry> Erasures(Warehouse warehouse, string from) => warehouse.Query<ErasureRow>(
        "select e.kind, e.before_day, e.row_count, e.erased_at from erasure e where e.erased_at >= @from order by e.erasure_no", new { from }).Select(ReleaseSentences.Of);
}
