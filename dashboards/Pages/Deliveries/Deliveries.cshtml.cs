using System.Globalization;
using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Pages;

/// <summary>Which files came, how far the data reach, and what was refused and why.</summary>
public sealed class DeliveriesModel(Reading reading, DeliveryRows deliveries, IndicatorRows indicators) : SitePage(reading)
{
    /// <summary>Deliveries on a page.</summary>
    public const int PageSize = 50;

    /// <inheritdoc/>
    public override string Title => L[Texts.DeliveriesTitle];

    /// <summary>What is in force of each feed.</summary>
    public IReadOnlyList<Freshness> Freshness { get; private set; } = [];

    /// <summary>The feeds that can be chosen.</summary>
    public IReadOnlyList<string> Feeds { get; private set; } = [];

    /// <summary>The feed chosen; empty for all.</summary>
    public string Feed { get; private set; } = "";

    /// <summary>This page of the list.</summary>
    public IReadOnlyList<DeliveryRow> Rows { get; private set; } = [];

    /// <summary>Which page of the list this is, from 1.</summary>
    public int PageNumber { get; private set; } = 1;

    /// <summary>How many pages there are.</summary>
    public int PageCount { get; private set; } = 1;

    /// <summary>How many deliveries there are of the feed.</summary>
    public int Total { get; private set; }

    /// <summary>The number of the first delivery on the page, counted from 1.</summary>
    public int First => (PageNumber - 1) * PageSize + 1;

    /// <summary>What was asked for and does not exist.</summary>
    public List<string> Remarks { get; } = [];

    /// <summary>Whether there is a ledger to read.</summary>
    public bool HasLedger => Reading.State is WarehouseState.Published or WarehouseState.Empty;

    /// <summary>Reads one page of the list; <paramref name="sida"/> is text, so that nonsense gets a sentence and not an error.</summary>
    public void OnGet(string? feed, string? sida)
    {
        if (!HasLedger)
        {
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }

        Freshness = indicators.Freshness();
        Feeds = deliveries.Feeds();
        ChooseFeed(feed);
        Total = deliveries.Count(Feed);
        PageCount = Math.Max(1, (Total + PageSize - 1) / PageSize);
        ChoosePage(sida);
        Rows = deliveries.Page(Feed, PageNumber, PageSize);
    }

    /// <summary>The address of another page of the same list.</summary>
    public string To(int page) =>
        Site.To("/leveranser") + "?" + (Feed == "" ? "" : $"feed={Uri.EscapeDataString(Feed)}&") + "sida=" + page.ToString(CultureInfo.InvariantCulture);

    private void ChooseFeed(string? feed)
    {
        if (string.IsNullOrEmpty(feed) || Feeds.Contains(feed))
        {
            Feed = feed ?? "";
            return;
        }

        Remarks.Add(L.Say(Texts.UnknownFeed, Remark.Echo(feed)));
    }

    private void ChoosePage(string? sida)
    {
        if (string.IsNullOrEmpty(sida))
        {
            return;
        }

        if (int.TryParse(sida, NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page >= 1 && page <= PageCount)
        {
            PageNumber = page;
            return;
        }

        Remarks.Add(L.Say(Texts.UnknownPage, Remark.Echo(sida), PageNumber));
    }
}
