using Analytics.Dashboards.Exports;
using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Hosting;
using Analytics.Dashboards.Resources;
using Analytics.WarehouseSql;
using Microsoft.AspNetCore.Mvc;

namespace Analytics.Dashboards.Pages;

/// <summary>A release's own page, at a link that goes on working whatever becomes of it.</summary>
[ResponseCache(NoStore = true)]
public sealed class ReleaseModel(Reading reading, ReleaseShelf shelf, ReleaseLedger ledger, ReleaseReading readings, ReleaseArchives archives) : SitePage(reading)
{
    /// <inheritdoc/>
    public override string Title => L.Say(Texts.ReleaseTitle, Release.Name);

    /// <summary>The release.</summary>
    public Release Release { get; private set; } = new();

    /// <summary>Those that somebody may know of, to find names by codes.</summary>
    public IReadOnlyList<Release> Known { get; private set; } = [];

    /// <summary>The decisions about it.</summary>
    public IReadOnlyList<ReleaseEventRow> Events { get; private set; } = [];

    /// <summary>Its tables and their hashes.</summary>
    public IReadOnlyList<ReleaseTableRow> Tables { get; private set; } = [];

    /// <summary>How it stands, as a sentence.</summary>
    public string Standing { get; private set; } = "";

    /// <summary>Whether its figures are still there.</summary>
    public bool HasData => Release.State != ReleaseState.Removed;

    /// <summary>Whether this program can show its pages.</summary>
    public bool IsReadable { get; private set; }

    /// <summary>Whether its data could be opened.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>Its data files as one; null when there are none.</summary>
    public KeptArchive? Archive { get; private set; }

    /// <summary>The feeds behind its figures, as they stood.</summary>
    public IReadOnlyList<FeedRow> Feeds { get; private set; } = [];

    /// <summary>The indicators that have a figure in it.</summary>
    public IReadOnlyList<Indicator> Indicators { get; private set; } = [];

    /// <summary>The name of a release by its code.</summary>
    public string NameOf(string code) => Known.FirstOrDefault(release => release.ReleaseCode == code)?.Name ?? code;

    /// <summary>A file of the open API with an indicator's figures as they were.</summary>
    public string FileOf(string indicator, string format) =>
        $"{Site.Root}{Site.ReleasePrefix}/{Release.ReleaseCode}/api/v1/values?indicator={Uri.EscapeDataString(indicator)}&format={format}";

    /// <summary>Reads it; one that does not exist gives the site's page for that, one that was removed is gone and says so.</summary>
    public IActionResult OnGet(string code)
    {
        Known = shelf.KnownTo(Audience.Of(HttpContext));
        if (Known.FirstOrDefault(release => release.ReleaseCode == code) is not { } release)
        {
            return NotFound();
        }

        Release = release;
        Events = ledger.Events(code);
        Tables = ledger.Tables(code);
        Standing = ChangeWords.Standing(release, ledger.RemovalReason(code), L);
        if (!HasData)
        {
            Response.StatusCode = StatusCodes.Status410Gone;
            return Page();
        }

        IsReadable = shelf.IsReadable(release);
        ReadData();
        return Page();
    }

    private void ReadData()
    {
        try
        {
            Archive = archives.Of(Release);
            if (!IsReadable)
            {
                return;
            }

            using var frozen = readings.Of(Release);
            Feeds = new FeedRows(frozen).All();
            var measured = new ChangeRows(frozen).Measured();
            Indicators = [.. new IndicatorRows(frozen).Indicators().Where(indicator => measured.Contains(indicator.IndicatorCode))];
        }
        catch (Exception broken) when (broken is WarehouseException or IOException or UnauthorizedAccessException or System.Data.Common.DbException)
        {
            IsBroken = true;
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        }
    }
}
