using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Pages;

/// <summary>The shared goals: for each of the seven points where the county stands, how it moved, how the places differ, and what cannot be measured.</summary>
public sealed class StartModel(Reading reading, GoalsReader reader) : SitePage(reading)
{
    /// <inheritdoc/>
    public override string Title => L[Texts.StartTitle];

    /// <summary>The points; null where there is nothing to read.</summary>
    public Goals? Goals { get; private set; }

    /// <summary>Municipalities in which no offer is given in a room, by name.</summary>
    public IReadOnlyList<Cell> WithoutOffer { get; private set; } = [];

    /// <summary>Reads the county's figures.</summary>
    public void OnGet()
    {
        if (Reading.State is WarehouseState.Missing or WarehouseState.Broken)
        {
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }

        if (Reading.State == WarehouseState.Published)
        {
            (Goals, WithoutOffer) = Reading.Whole(() => reader.Read(L.PlaceOrder));
        }
    }

    /// <summary>The words of a figure.</summary>
    public StandingWords Words(Standing standing) => new(standing, L);

    /// <summary>The page of a figure, with the period that is told here.</summary>
    public string AddressOf(Standing standing) => Site.To("/indikator/" + standing.Indicator.IndicatorCode, ("period", standing.Cell.PeriodCode));

    /// <summary>What is said first.</summary>
    public IReadOnlyList<string> Lead() => new GoalsWords(Goals!, L).Lead();

    /// <summary>How the measures of a point go.</summary>
    public string Of(GoalPoint point) => new GoalsWords(Goals!, L).Of(point);
}
