using System.Globalization;
using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Hosting;
using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Pages;

/// <summary>One page of a list of deliveries, of one feed or of all.</summary>
public sealed class DeliveryListing
{
    /// <summary>Deliveries on a page.</summary>
    public const int PageSize = 50;

    private readonly string path;
    private readonly string feed;
    private readonly IReadOnlyList<FeedRow> feeds;

    private DeliveryListing(Site site, string path, string feed, IReadOnlyList<FeedRow> feeds)
    {
        Site = site;
        this.path = path;
        this.feed = feed;
        this.feeds = feeds;
    }

    /// <summary>Where the request came in.</summary>
    public Site Site { get; }

    /// <summary>This page of the list.</summary>
    public IReadOnlyList<DeliveryRow> Rows { get; private set; } = [];

    /// <summary>Which page of the list this is, from 1.</summary>
    public int PageNumber { get; private set; } = 1;

    /// <summary>How many pages there are.</summary>
    public int PageCount => Math.Max(1, (Total + PageSize - 1) / PageSize);

    /// <summary>How many deliveries there are.</summary>
    public int Total { get; private set; }

    /// <summary>The number of the first delivery on the page, counted from 1.</summary>
    public int First => (PageNumber - 1) * PageSize + 1;

    /// <summary>What was asked for and does not exist; null when all is well.</summary>
    public string? Remark { get; private set; }

    /// <summary>Reads a page of the list.</summary>
    /// <param name="deliveries">The queries.</param>
    /// <param name="feeds">Every feed, for their names.</param>
    /// <param name="site">Where the request came in.</param>
    /// <param name="path">The address of the list, without its query.</param>
    /// <param name="feed">The feed; empty for all.</param>
    /// <param name="asked">The page asked for; text, so that nonsense gets a sentence and not an error.</param>
    public static DeliveryListing Read(DeliveryRows deliveries, IReadOnlyList<FeedRow> feeds, Site site, string path, string feed, string? asked)
    {
        var listing = new DeliveryListing(site, path, feed, feeds) { Total = deliveries.Count(feed) };
        listing.Choose(asked);
        listing.Rows = deliveries.Page(feed, listing.PageNumber, PageSize);
        return listing;
    }

    /// <summary>The name of a feed.</summary>
    public string NameOf(string code) => feeds.FirstOrDefault(row => row.Feed == code) is { } found ? FeedWords.Name(found, Site.Language) : code;

    /// <summary>The address of another page of the same list.</summary>
    public string To(int page) =>
        Site.To(path) + "?" + (feed == "" || path != "/leveranser" ? "" : $"feed={Uri.EscapeDataString(feed)}&") + "sida=" + page.ToString(CultureInfo.InvariantCulture) + "#alla";

    private void Choose(string? asked)
    {
        if (string.IsNullOrEmpty(asked))
        {
            return;
        }

        if (int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page >= 1 && page <= PageCount)
        {
            PageNumber = page;
            return;
        }

        Remark = Site.Language.Say(Texts.UnknownPage, Figures.Remark.Echo(asked), PageNumber);
    }
}
