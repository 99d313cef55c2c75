using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Hosting;
using Analytics.Dashboards.Resources;
using Microsoft.AspNetCore.Mvc;

namespace Analytics.Dashboards.Pages;

/// <summary>One feed: what it is, how its files should look, what has come and what is still to be put right.</summary>
public sealed class FeedModel(Reading reading, FeedRows feeds, FeedClock clock, DeliveryRows deliveries) : SitePage(reading)
{
    /// <inheritdoc/>
    public override string Title => Status is { } status ? FeedWords.Name(status.Feed, L) : L[Texts.DeliveriesTitle];

    /// <summary>The feed as it stands today; null when there is no ledger to read.</summary>
    public FeedStatus? Status { get; private set; }

    /// <summary>The periods of the last two years, the newest first.</summary>
    public IReadOnlyList<(FeedPeriodRow Period, PeriodState State)> Periods { get; private set; } = [];

    /// <summary>The columns of its files.</summary>
    public IReadOnlyList<FeedColumnRow> Columns { get; private set; } = [];

    /// <summary>Refused lines that are still to be put right.</summary>
    public IReadOnlyList<FeedRejectionRow> Rejections { get; private set; } = [];

    /// <summary>Its deliveries.</summary>
    public DeliveryListing? Listing { get; private set; }

    /// <summary>Words as a sentence of their own.</summary>
    public string Sentence(string words) => char.ToUpper(words[0], L.Culture) + words[1..] + ".";

    /// <summary>Reads the feed; one that does not exist gives the site's page for that.</summary>
    public IActionResult OnGet(string feed, string? sida)
    {
        if (Reading.State is not (WarehouseState.Published or WarehouseState.Empty))
        {
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Page();
        }

        var all = feeds.All();
        var row = all.Find(known => string.Equals(known.Feed, feed, StringComparison.OrdinalIgnoreCase));
        if (row is null)
        {
            return NotFound();
        }

        if (row.Feed != feed)
        {
            return RedirectPermanent(Site.To("/leveranser/" + row.Feed));
        }

        var periods = feeds.Periods()[row.Feed].ToList();
        Status = clock.Status(row, periods);
        Periods = [.. periods.Where(clock.IsRecent).Reverse().Select(period => (period, clock.Of(period)))];
        Columns = feeds.Columns(row.Feed);
        Rejections = feeds.Rejections(row.Feed);
        Listing = DeliveryListing.Read(deliveries, all, Site, "/leveranser/" + row.Feed, row.Feed, sida);
        return Page();
    }
}
