using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Hosting;
using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Pages;

/// <summary>How every feed stands, what waits, what was refused, what the last load changed, and every delivery.</summary>
public sealed class DeliveriesModel(
    Reading reading, FeedRows feeds, FeedClock clock, AttentionRows attention, PublicationRows publications, DeliveryRows deliveries) : SitePage(reading)
{
    /// <summary>For how many days a file refused whole is shown on top; after that only in the list.</summary>
    public const int RefusedDays = 90;

    /// <summary>So many of them are shown at once; the others when asked for.</summary>
    public const int RefusedOnTop = 5;

    /// <inheritdoc/>
    public override string Title => L[Texts.DeliveriesTitle];

    /// <summary>Every feed as it stands today.</summary>
    public IReadOnlyList<FeedStatus> Feeds { get; private set; } = [];

    /// <summary>Deliveries that wait for something.</summary>
    public IReadOnlyList<AttentionRow> Waiting { get; private set; } = [];

    /// <summary>Files refused whole lately.</summary>
    public IReadOnlyList<AttentionRow> Refused { get; private set; } = [];

    /// <summary>What the last publication changed, by indicator.</summary>
    public IReadOnlyList<PublicationChangeRow> Changes { get; private set; } = [];

    /// <summary>The deliveries before it, by feed.</summary>
    public IReadOnlyList<PublicationFeedRow> Loaded { get; private set; } = [];

    /// <summary>The list of deliveries; null when there is no ledger to read.</summary>
    public DeliveryListing? Listing { get; private set; }

    /// <summary>The feeds that can be chosen in the list.</summary>
    public IReadOnlyList<string> Choices { get; private set; } = [];

    /// <summary>The feed chosen in the list; empty for all.</summary>
    public string Feed { get; private set; } = "";

    /// <summary>What was asked for and does not exist.</summary>
    public List<string> Remarks { get; } = [];

    /// <summary>Whether there is a ledger to read.</summary>
    public bool HasLedger => Reading.State is WarehouseState.Published or WarehouseState.Empty;

    /// <summary>Reads everything, and one page of the list.</summary>
    public void OnGet(string? feed, string? sida)
    {
        if (!HasLedger)
        {
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }

        Reading.Whole(() =>
        {
            var periods = feeds.Periods();
            Feeds = [.. feeds.All().Select(row => clock.Status(row, periods[row.Feed]))];
            Waiting = attention.Waiting();
            Refused = attention.RefusedSince(clock.DaysAgo(RefusedDays));
            Changes = publications.Changes();
            Loaded = publications.Feeds();
            return true;
        });
        Choices = deliveries.Feeds();
        ChooseFeed(feed);
        Listing = DeliveryListing.Read(deliveries, [.. Feeds.Select(status => status.Feed)], Site, "/leveranser", Feed, sida);
        if (Listing.Remark is { } remark)
        {
            Remarks.Add(remark);
        }
    }

    /// <summary>The feeds in a state, for the sentence at the top.</summary>
    public IReadOnlyList<FeedStatus> In(FeedState state) => [.. Feeds.Where(status => status.State == state)];

    /// <summary>A feed's name by its code.</summary>
    public string NameOf(string feed) => Feeds.FirstOrDefault(status => status.Feed.Feed == feed) is { } found ? FeedWords.Name(found.Feed, L) : feed;

    private void ChooseFeed(string? feed)
    {
        if (string.IsNullOrEmpty(feed) || Choices.Contains(feed))
        {
            Feed = feed ?? "";
            return;
        }

        Remarks.Add(L.Say(Texts.UnknownFeed, Remark.Echo(feed)));
    }
}
