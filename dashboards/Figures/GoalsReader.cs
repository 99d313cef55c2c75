namespace Analytics.Dashboards.Figures;

/// <summary>The shared goals of the county as they are read: the seven points, and the municipalities in which no offer is given in a room, by name.</summary>
public sealed record ReadGoals(Goals Goals, IReadOnlyList<Cell> WithoutOffer);

/// <summary>Reads the seven points with everything that follows them up.</summary>
public sealed class GoalsReader(IndicatorRows rows, StandingReader standings, StandingRows cells)
{
    // Offers in a room by municipality are counted by U05.
    private const string OffersInRoom = "U05";

    /// <summary>The county's figures under the points.</summary>
    /// <param name="order">How names of places are sorted.</param>
    public ReadGoals Read(StringComparer order)
    {
        var catalogue = rows.Indicators();
        var county = standings.Read(catalogue, "lan");
        var offers = county.FirstOrDefault(standing => standing.Indicator.IndicatorCode == OffersInRoom)?.Cell;
        return new ReadGoals(
            new Goals(catalogue, county),
            offers is null ? [] : [.. cells.Municipalities(OffersInRoom, offers.PeriodCode).Where(cell => cell is { IsShown: true, Value: 0 }).OrderBy(cell => cell.AreaSv, order)]);
    }
}
