using System.ComponentModel;
using Analytics.Etl.Deliveries;
using Analytics.Etl.Feeds;
using Analytics.Etl.Publications;

namespace Analytics.Etl.Commands;

/// <summary>Tells how each feed stands, what waits, and whether an interrupted run left something to sweep up.</summary>
[Description("Visar hur varje flöde står och vad som väntar.")]
public sealed class StatusCommand : HostCommand<InboxSettings>
{
    /// <inheritdoc/>
    protected override int Run(InboxSettings settings)
    {
        var host = new Host(settings.Inbox).MustExist();
        var inbox = new Inbox(host.Options.Inbox);
        var all = Ledger.All(host.Warehouse);
        var feeds = FeedList.All.Select(feed => Feed(feed, [.. all.Where(delivery => delivery.Feed == feed.Name)], inbox)).ToList();
        var unfinished = all.Count(delivery => delivery.State == DeliveryState.Loading || delivery.FileState == FileState.Inbox);
        var stale = new PublicationRun(host.Warehouse, host.Clock).IsNeeded();
        var unknown = inbox.Unknown();
        if (settings.IsJson)
        {
            Host.WriteJson(new { feeds, unfinished, publication_needed = stale, unknown = unknown.Select(file => new { file = file.RelativePath, message = file.Message }) });
            return 0;
        }

        Host.WriteTable(["Flöde", "Gäller", "Senaste leverans", "Data t.o.m.", "Väntar", "Att bekräfta", "Avvisade filer"], feeds.Select(feed => new[]
        {
            feed.Feed, Host.Text(feed.InForce), feed.LastDelivery is { } last ? Host.Text(last) : "–", Day(feed.DataThrough), Host.Text(feed.Waiting),
            feed.ToConfirm.Count == 0 ? "–" : string.Join(", ", feed.ToConfirm), Host.Text(feed.Rejected),
        }));
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

    private static FeedStatus Feed(Feed feed, List<Delivery> deliveries, Inbox inbox)
    {
        var inForce = deliveries.Where(delivery => delivery.State == DeliveryState.Loaded).ToList();
        return new FeedStatus(
            feed.Name,
            inForce.Count,
            inForce.Count == 0 ? null : inForce.Max(delivery => delivery.DeliveryKey),
            inForce.Count == 0 ? null : inForce.Max(delivery => delivery.LastDay),
            inbox.Exists ? inbox.Waiting(feed.Name).Count : 0,
            [.. deliveries.Where(delivery => delivery.State == DeliveryState.Held).Select(delivery => delivery.DeliveryKey)],
            deliveries.Count(delivery => delivery.State == DeliveryState.Rejected));
    }

    private static string Day(long? day) => day is { } known ? FormattableString.Invariant($"{known / 10000}-{known / 100 % 100:00}-{known % 100:00}") : "–";

    private sealed record FeedStatus(string Feed, int InForce, long? LastDelivery, long? DataThrough, int Waiting, List<long> ToConfirm, int Rejected);
}
