using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Hosting.Desk;
using Analytics.Dashboards.Resources;
using Microsoft.AspNetCore.Mvc;

namespace Analytics.Dashboards.Pages;

/// <summary>Every delivery with its counts, and which of them wait for a person.</summary>
public sealed class InnerDeliveriesModel(Reading reading, DeliveryDesk desk, FeedRows feeds) : InnerPage(reading)
{
    private static readonly string[] KnownStates = ["held", "loaded", "superseded", "withdrawn", "rejected", "loading"];

    /// <inheritdoc/>
    public override string Title => L[Texts.InnerDeliveries];

    /// <inheritdoc/>
    public override bool IsUnprotected => true;

    /// <summary>The deliveries of the page.</summary>
    public IReadOnlyList<DeskDelivery> Rows { get; private set; } = [];

    /// <summary>How many match.</summary>
    public long Total => Rows.Count == 0 ? 0 : Rows[0].Total;

    /// <summary>How many wait to be confirmed.</summary>
    public long Held { get; private set; }

    /// <summary>The feeds.</summary>
    public IReadOnlyList<FeedRow> Feeds { get; private set; } = [];

    /// <summary>States that can be chosen.</summary>
    public IReadOnlyList<string> States => KnownStates;

    /// <summary>Chosen feed; '' for all.</summary>
    public string Feed { get; private set; } = "";

    /// <summary>Chosen state; '' for all.</summary>
    public string State { get; private set; } = "";

    /// <summary>The page, from 1.</summary>
    public int Number { get; private set; } = 1;

    /// <summary>Whether there is a ledger to read.</summary>
    public bool HasLedger => Reading.State is WarehouseState.Published or WarehouseState.Empty;

    /// <summary>A feed in words.</summary>
    public string NameOf(string feed) => Feeds.FirstOrDefault(row => row.Feed == feed) is { } found ? FeedWords.Name(found, L) : feed;

    /// <summary>Another page of the list.</summary>
    public string To(int number) => Site.To("/inre/leveranser", ("feed", Feed), ("state", State), ("sida", number == 1 ? "" : number.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    /// <summary>Reads the list.</summary>
    public IActionResult OnGet(string? feed, string? state, int? sida)
    {
        if (!HasLedger)
        {
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Page();
        }

        Feeds = feeds.All();
        Feed = Feeds.Any(row => row.Feed == feed) ? feed! : "";
        State = KnownStates.Contains(state) ? state! : "";
        Number = Math.Clamp(sida ?? 1, 1, 100_000);
        Rows = desk.Page(Feed, State, Number);
        Held = desk.Page("", "held", 1) is [{ } first, ..] ? first.Total : 0;
        Note("read", $"leveranser {Feed} {State}".TrimEnd(), Unprotected);
        return Page();
    }
}
