using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Pages;

/// <summary>What this is, and the way to the pages there are.</summary>
public sealed class StartModel(Reading reading, IndicatorRows rows) : SitePage(reading)
{
    /// <inheritdoc/>
    public override string Title => L[Texts.StartTitle];

    /// <summary>The catalogue.</summary>
    public IReadOnlyList<Indicator> Indicators { get; private set; } = [];

    /// <summary>Reads the catalogue, where there is a warehouse.</summary>
    public void OnGet()
    {
        if (Reading.State is WarehouseState.Published or WarehouseState.Empty)
        {
            Indicators = rows.Indicators();
        }
        else
        {
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        }
    }
}
