using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Pages;

/// <summary>What has been published and when.</summary>
public sealed class ReportsModel(Reading reading, PublicationRows rows) : SitePage(reading)
{
    /// <inheritdoc/>
    public override string Title => L[Texts.ReportsTitle];

    /// <summary>The publications, the latest first.</summary>
    public IReadOnlyList<PublishedRow> Publications { get; private set; } = [];

    /// <summary>Reads the list.</summary>
    public void OnGet()
    {
        if (Reading.State is WarehouseState.Missing or WarehouseState.Broken)
        {
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }

        Publications = Reading.Whole(rows.Latest);
    }
}
