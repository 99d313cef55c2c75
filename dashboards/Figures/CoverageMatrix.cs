using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Figures;

/// <summary>
/// How the offers that fit reach the children of each municipality, ground by ground of the law. A cell that anything fills is one that U03 counts; a
/// cell that an offer in a room fills is one that U03's member fysisk counts.
/// </summary>
public sealed class CoverageMatrix
{
    private readonly Dictionary<(string Municipality, string Ground), Coverage> cells;
    private readonly OfferFigure figure;

    /// <summary>The matrix of the offers of a figure, for the municipalities it looks at.</summary>
    public CoverageMatrix(OfferFigure figure)
    {
        this.figure = figure;
        var byGround = figure.LegalGrounds.ToDictionary(ground => ground.Code, ground => figure.Found.Where(offer => offer.GroundCodes.Contains(ground.Code)).ToList());
        cells = (from place in figure.Municipalities
                 from ground in figure.LegalGrounds
                 select (place.Area, ground.Code)).ToDictionary(cell => cell, cell => Coverages.Of(byGround[cell.Code], cell.Area));
        var order = figure.Lists.Areas.Select((area, at) => (area.Area, at)).ToDictionary(item => item.Area, item => item.at);
        Places = [.. figure.Municipalities.OrderBy(place => order.GetValueOrDefault(place.Parent)).ThenBy(place => place.NameSv, Language.Swedish.PlaceOrder)];
    }

    /// <summary>The municipalities, by care area and then by name.</summary>
    public IReadOnlyList<AreaRow> Places { get; }

    /// <summary>How many cells there are.</summary>
    public int Count => cells.Count;

    /// <summary>How a ground is met in a municipality.</summary>
    public Coverage this[string municipality, string ground] => cells[(municipality, ground)];

    /// <summary>How many cells are filled in one way.</summary>
    public int CountOf(Coverage coverage) => cells.Values.Count(cell => cell == coverage);

    /// <summary>How many municipalities meet a ground in one way.</summary>
    public int CountOf(string ground, Coverage coverage) => cells.Count(cell => cell.Key.Ground == ground && cell.Value == coverage);

    /// <summary>How many municipalities lack an offer in a room for a ground.</summary>
    public int Lacking(string ground) => cells.Count(cell => cell.Key.Ground == ground && !cell.Value.IsPhysical());

    /// <summary>How many cells lack an offer in a room.</summary>
    public int LackingAll => cells.Values.Count(cell => !cell.IsPhysical());

    /// <summary>The grounds that most municipalities lack an offer in a room for; none where no municipality lacks any, or all grounds are alike.</summary>
    public IReadOnlyList<NamedCode> Worst
    {
        get
        {
            var most = figure.LegalGrounds.Max(ground => Lacking(ground.Code));
            var worst = figure.LegalGrounds.Where(ground => Lacking(ground.Code) == most).ToList();
            return most == 0 || worst.Count == figure.LegalGrounds.Count ? [] : worst;
        }
    }

    /// <summary>Municipalities that lack an offer in a room for every ground.</summary>
    public IReadOnlyList<AreaRow> LackingEverything => [.. figure.Municipalities.Where(place => figure.LegalGrounds.All(ground => !this[place.Area, ground.Code].IsPhysical()))];

    /// <summary>The name of a municipality's care area.</summary>
    public string CareAreaOf(AreaRow place, Language language) =>
        figure.Lists.Areas.FirstOrDefault(area => area.Area == place.Parent) is { } parent ? language.Of(parent.NameSv, parent.NameEn) : "";
}
