using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Figures;

/// <summary>How the county stands in the shared goals.</summary>
/// <param name="Catalogue">Every indicator, in the catalogue's order.</param>
/// <param name="Goals">The seven points with what follows them up.</param>
/// <param name="WithoutOffer">Municipalities in which no offer is given in a room, by name.</param>
public sealed record GoalFigure(IReadOnlyList<Indicator> Catalogue, Goals Goals, IReadOnlyList<Cell> WithoutOffer);

/// <summary>Reads how the county stands in the shared goals, for the start page and for the documents that say the same.</summary>
public sealed class GoalReader(IndicatorRows rows, StandingReader standings, StandingRows cells)
{
    /// <summary>The county's figures, sorted under the points.</summary>
    public GoalFigure Read()
    {
        var catalogue = rows.Indicators();
        var county = standings.Read(catalogue, "lan");
        return new GoalFigure(catalogue, new Goals(catalogue, county), WithoutOfferOf(county));
    }

    // Offers in a room by municipality are counted by U05.
    private List<Cell> WithoutOfferOf(IEnumerable<Standing> county) =>
        county.FirstOrDefault(standing => standing.Indicator.IndicatorCode == "U05")?.Cell is { } offers
            ? [.. cells.Municipalities("U05", offers.PeriodCode).Where(cell => cell is { IsShown: true, Value: 0 }).OrderBy(cell => cell.AreaSv, Language.Swedish.PlaceOrder)]
            : [];
}
