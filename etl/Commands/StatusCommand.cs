using System.ComponentModel;
using Analytics.Etl.Deliveries;
using Analytics.Etl.Publications;
using Analytics.Etl.Schedule;

namespace Analytics.Etl.Commands;

/// <summary>Tells how each feed stands against its rhythm, what waits, and whether an interrupted run left something to sweep up.</summary>
[Description("Visar hur varje flöde står och vad som väntar.")]
public sealed class StatusCommand : HostCommand<InboxSettings>
{
    /// <inheritdoc/>
    protected override int Run(InboxSettings settings)
    {
        var host = new Host(settings.Inbox).MustExist();
        var inbox = new Inbox(host.Options.Inbox);
        var all = Ledger.All(host.Warehouse);
        var runs = JobLedger.Last(host.Warehouse).ToDictionary(run => run.JobName);
        var feeds = FeedStandings.Read(host.Warehouse, new FeedCalendar(host.Clock))
            .Select(feed => Feed(feed, [.. all.Where(delivery => delivery.Feed == feed.Feed)], inbox, runs.GetValueOrDefault(feed.Feed)))
            .ToList();
        var watch = runs.GetValueOrDefault(FeedSchedule.Watch);
        var unfinished = all.Count(delivery => delivery.State == DeliveryState.Loading || delivery.FileState == FileState.Inbox);
        var stale = new PublicationRun(host.Warehouse, host.Clock).IsNeeded();
        var unknown = inbox.Unknown();
        var early = EarlyPeriods.Read(host.Warehouse);
        if (settings.IsJson)
        {
            Host.WriteJson(new { feeds, unfinished, publication_needed = stale, unknown = unknown.Select(file => new { file = file.RelativePath, message = file.Message }), watch, early });
            return 0;
        }

        Host.WriteTable(["Flöde", "Läge", "Gäller", "Senaste leverans", "Data t.o.m.", "Nästa väntad", "Väntar", "Att bekräfta", "Avvisade filer", "Senaste körning"], feeds.Select(feed => new[]
        {
            feed.Feed, feed.Words, feed.InForce == 0 ? "–" : Host.Text(feed.InForce), feed.LastDelivery is { } last ? $"{Host.Text(last)}, {Local(feed.LastDeliveredAt)}" : "väntar på leverans",
            Day(feed.DataThrough), feed.NextExpected is { } next ? $"{FeedStandings.Text(next)} ({feed.NextPeriod})" : "–", Host.Text(feed.Waiting),
            feed.ToConfirm.Count == 0 ? "–" : string.Join(", ", feed.ToConfirm), Host.Text(feed.Rejected), Run(feed.LastRun),
        }));
        if (watch is not null)
        {
            Host.WriteLine($"Leveransvakten {Local(watch.StartedAt)}: {watch.Message}");
        }

        foreach (var sentence in early)
        {
            Host.WriteLine(sentence);
        }

        foreach (var file in unknown)
        {
            Host.WriteLine($"{file.RelativePath}: ligger kvar. {file.Message}");
        }

        if (unfinished > 0)
        {
            Host.WriteLine(FormattableString.Invariant($"{unfinished} leveranser laddas just nu eller blev avbrutna. Nästa load städar upp och fortsätter."));
        }

        if (stale)
        {
            Host.WriteLine("De publicerade siffrorna är inte omräknade efter den senaste ändringen. Nästa load publicerar.");
        }

        return 0;
    }

    private static FeedStatus Feed(FeedToday feed, List<Delivery> deliveries, Inbox inbox, JobRun? run) => new(
        feed.Feed,
        feed.Standing.Timeliness,
        feed.Words,
        feed.LateSince,
        feed.Standing.Next?.Code,
        feed.Standing.Next?.ExpectedDay,
        deliveries.Count(delivery => delivery.State == DeliveryState.Loaded),
        feed.LastDelivery,
        feed.LastDeliveredAt,
        feed.DataThrough,
        inbox.Exists ? inbox.Waiting(feed.Feed).Count : 0,
        [.. deliveries.Where(delivery => delivery.State == DeliveryState.Held).Select(delivery => delivery.DeliveryKey)],
        deliveries.Count(delivery => delivery.State == DeliveryState.Rejected),
        run);

    private static string Day(long? day) => day is { } known ? FormattableString.Invariant($"{known / 10000}-{known / 100 % 100:00}-{known % 100:00}") : "–";

    private static string Local(string? moment) => JobLedger.Time(moment) is { } known
        ? LocalTime.Of(known).ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture)
        : "–";

    private static string Run(JobRun? run) => run is null ? "–" : $"{Local(run.StartedAt)}, {JobOutcome.InSwedish(run.Outcome)}";

    private sealed record FeedStatus(
        string Feed, Timeliness Timeliness, string Words, DateOnly? LateSince, string? NextPeriod, DateOnly? NextExpected, int InForce, long? LastDelivery,
        string? LastDeliveredAt, long? DataThrough, int Waiting, List<long> ToConfirm, int Rejected, JobRun? LastRun);
}
