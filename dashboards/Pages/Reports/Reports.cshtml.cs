using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Hosting;
using Analytics.Dashboards.Resources;
using Microsoft.AspNetCore.Mvc;

namespace Analytics.Dashboards.Pages;

/// <summary>The releases that the reader may know of, and what has been published and when.</summary>
[ResponseCache(NoStore = true)]
public sealed class ReportsModel(Reading reading, PublicationRows rows, ReleaseShelf shelf) : SitePage(reading)
{
    /// <inheritdoc/>
    public override string Title => L[Texts.ReportsTitle];

    /// <summary>The releases, the latest first.</summary>
    public IReadOnlyList<Release> Releases { get; private set; } = [];

    /// <summary>The one in force; null when there is none.</summary>
    public Release? Current => Releases.FirstOrDefault(release => release.State == ReleaseState.Current);

    /// <summary>Whether the pages show what is published, so that it may differ from the latest release.</summary>
    public bool ShowsLive => Reading is { State: WarehouseState.Published, Release: null };

    /// <summary>The publications, the latest first.</summary>
    public IReadOnlyList<PublishedRow> Publications { get; private set; } = [];

    /// <summary>Reads the lists.</summary>
    public void OnGet()
    {
        if (Reading.State is WarehouseState.Missing or WarehouseState.Broken)
        {
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }

        Releases = shelf.KnownTo(Audience.Of(HttpContext));
        Publications = Reading.State == WarehouseState.Unreleased ? [] : Reading.Whole(rows.Latest);
    }
}
