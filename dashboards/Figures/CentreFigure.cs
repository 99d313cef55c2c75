using System.Globalization;
using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Figures;

/// <summary>A measure of the catalogue with the county's figure of the year; null where none is published.</summary>
public sealed record CentreMeasure(Indicator Indicator, Cell? County);

/// <summary>What the page of family centres shows: one year's list, of the county or of an area.</summary>
/// <param name="Years">The years that can be chosen, the latest first.</param>
/// <param name="Year">The year shown.</param>
/// <param name="Areas">County, care areas, associations and municipalities.</param>
/// <param name="Area">The area chosen; null for the county.</param>
/// <param name="All">The centres of the year.</param>
/// <param name="Measures">The measures of family centres with the county's figures.</param>
/// <param name="CountyAgreement">Months left of the county agreement, as last told; null where nothing is.</param>
/// <param name="Remarks">What of the address does not exist.</param>
public sealed record CentreFigure(
    IReadOnlyList<long> Years, long Year, IReadOnlyList<AreaRow> Areas, AreaRow? Area, IReadOnlyList<FamilyCentre> All, IReadOnlyList<CentreMeasure> Measures, Cell? CountyAgreement,
    IReadOnlyList<Remark> Remarks)
{
    /// <summary>The classes, from the fullest to none.</summary>
    public static readonly IReadOnlyList<string> Classes = ["8.2", "8.3", "varken"];

    // Centrum 2 comes before Centrum 10.
    private static readonly StringComparer NameOrder = StringComparer.Create(Language.Swedish.Culture, CompareOptions.NumericOrdering);

    private readonly HashSet<string>? within = Area is null ? null : [.. Area.Municipalities];

    /// <summary>The centres shown, by name, numbers in it by their size.</summary>
    public IReadOnlyList<FamilyCentre> Centres =>
        [.. All.Where(centre => IsLookedAt(centre.MunicipalityCode)).OrderBy(centre => centre.Name, NameOrder).ThenBy(centre => centre.FamilyCentreCode, StringComparer.Ordinal)];

    /// <summary>The only municipality shown; null where there are several.</summary>
    public AreaRow? OnlyMunicipality => Municipalities.Count == 1 ? Municipalities[0] : null;

    /// <summary>Every municipality of the county, by name.</summary>
    public IReadOnlyList<AreaRow> AllMunicipalities { get; } = [.. Areas.Where(area => area.Kind == "municipality").OrderBy(area => area.NameSv, Language.Swedish.PlaceOrder)];

    /// <summary>The municipalities shown, by name.</summary>
    public IReadOnlyList<AreaRow> Municipalities => [.. AllMunicipalities.Where(place => IsLookedAt(place.Area))];

    /// <summary>The list's last day, yyyymmdd: agreements are told as they stand then.</summary>
    public long Day => Year * 10000 + 1231;

    /// <summary>Whether the municipality is among those shown.</summary>
    public bool IsLookedAt(string municipality) => within?.Contains(municipality) ?? true;

    /// <summary>The fullest class of a municipality's centres; null where it has none.</summary>
    public string? ClassOf(string municipality) => Classes.FirstOrDefault(code => All.Any(centre => centre.MunicipalityCode == municipality && centre.ClassCode == code));

    /// <summary>The municipalities shown without a centre by either definition.</summary>
    public IReadOnlyList<AreaRow> Without => [.. Municipalities.Where(place => ClassOf(place.Area) is null or "varken")];

    /// <summary>How many of the centres shown are so.</summary>
    public int Count(Func<FamilyCentre, bool> isSo) => Centres.Count(isSo);
}

/// <summary>Gathers what the page of family centres shows.</summary>
public sealed class CentreReader(CentreRows rows, PlaceRows places, IndicatorRows indicators)
{
    /// <summary>The figure; null where no list has come.</summary>
    /// <param name="period">A year, or a period of another kind, whose first year it is; the latest when nothing is asked for.</param>
    /// <param name="area">An area; the county when nothing is asked for.</param>
    public CentreFigure? Read(string? period, string? area)
    {
        var years = rows.Years();
        if (years.Count == 0)
        {
            return null;
        }

        var remarks = new List<Remark>();
        var areas = places.Choosable();
        var year = years[0];
        if (!string.IsNullOrEmpty(period))
        {
            // A link from another page brings its period along: the list of the year that it begins with is told.
            year = years.FirstOrDefault(known => period.StartsWith(known.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
            AddUnknown(remarks, Texts.UnknownYear, period, year != 0);
            year = year == 0 ? years[0] : year;
        }

        var chosen = string.IsNullOrEmpty(area) || area == "lan" ? null : areas.FirstOrDefault(item => item.Area == area);
        AddUnknown(remarks, Texts.UnknownArea, area, chosen is not null || string.IsNullOrEmpty(area) || area == "lan");
        var figures = rows.Measures(year.ToString(CultureInfo.InvariantCulture)).ToDictionary(row => row.IndicatorCode, row => row.Cell);
        // C25 is about the county agreement and is told by itself.
        var measures = indicators.Indicators().Where(item => item is { IsMeasured: true } && item.IndicatorCode[0] == 'C' && item.IndicatorCode != "C25")
            .Select(item => new CentreMeasure(item, figures.GetValueOrDefault(item.IndicatorCode))).ToList();
        return new CentreFigure(years, year, areas, chosen, rows.Centres(year), measures, indicators.Latest("C25", year * 10000 + 1231), remarks);
    }

    private static void AddUnknown(List<Remark> remarks, Text text, string? asked, bool isKnown)
    {
        if (!isKnown)
        {
            remarks.Add(new(text, _ => [Remark.Echo(asked!)]));
        }
    }
}
