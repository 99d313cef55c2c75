using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Maps;
using Analytics.Dashboards.Resources;
using Microsoft.AspNetCore.Mvc;

namespace Analytics.Dashboards.Pages;

/// <summary>One indicator: sentence, map, table, dot plot, trend, comparisons, definition, source, freshness and files, all of the same rows.</summary>
public sealed class IndicatorModel(Reading reading, IndicatorRows rows, FigureReader figures) : SitePage(reading)
{
    /// <inheritdoc/>
    public override string Title => Figure is { } figure
        ? L.Of(figure.Indicator.NameSv, figure.Indicator.NameEn)
        : AskedFor != "" ? L[Texts.UnknownIndicatorTitle] : L[Texts.StartIndicators];

    /// <summary>The code that does not exist; empty when it does.</summary>
    public string AskedFor { get; private set; } = "";

    /// <summary>The catalogue, for the one who asked for what does not exist.</summary>
    public IReadOnlyList<Indicator> Known { get; private set; } = [];

    /// <summary>What is shown; null when there is nothing to read.</summary>
    public IndicatorFigure? Figure { get; private set; }

    /// <summary>What the rows say.</summary>
    public Sentences Sentences => new(Figure!, L);

    /// <summary>What the rows are compared with.</summary>
    public ComparisonWords Words => new(Figure!, L);

    /// <summary>The map of tiles, as it stands in the address.</summary>
    public const string TilesMap = "tiles";

    // The ordinary map may be asked for by name too.
    private const string GeoMap = "geo";

    /// <summary>Which kind of map is shown: tiles, or empty for the ordinary one.</summary>
    public string Map { get; private set; } = "";

    /// <summary>That the kind of map asked for does not exist; empty when it does.</summary>
    public string MapRemark { get; private set; } = "";

    /// <summary>What the reader asked for.</summary>
    public IndicatorChoice Asked { get; private set; } = new(null, null, null);

    /// <summary>The maps of the rows: one, or two periods with the same classes, the earlier first.</summary>
    public IReadOnlyList<MapPicture> Pictures()
    {
        var key = new MapKey(Figure!.MapRange, L);
        return Figure.Pair is { } pair
            ? [new("karta", Figure, pair.Earlier, pair.Before, key, L), new("karta-2", Figure, pair.Later, pair.After, key, L)]
            : [new("karta", Figure, Figure.Period!, Figure.Municipalities, key, L)];
    }

    /// <summary>This page with another map or period beside; null keeps what there is, empty takes it away.</summary>
    public string Here(string? map = null, string? compare = null) => Site.To("/indikator/" + Figure!.Indicator.IndicatorCode,
        ("period", Asked.Period), ("breakdown", Asked.Breakdown), ("area", Asked.Area), ("trend", Asked.Trend), ("compare", compare ?? Asked.Compare), ("map", map ?? Map));

    /// <summary>The page of a place, with the period that the reader chose.</summary>
    public string PlaceAddress(Cell cell) => Site.ToPlace(cell.AreaKind, cell.AreaCode) + Chosen(("period", Asked.Period == Figure!.Period?.PeriodCode ? Asked.Period : null));

    /// <summary>Reads the indicator.</summary>
    public IActionResult OnGet(string code, IndicatorChoice asked, string? map)
    {
        Asked = asked;
        Map = map == TilesMap ? TilesMap : "";
        MapRemark = string.IsNullOrEmpty(map) || map is TilesMap or GeoMap ? "" : L.Say(Texts.UnknownMap, Remark.Echo(map));
        if (Reading.State is WarehouseState.Missing or WarehouseState.Broken)
        {
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Page();
        }

        Known = rows.Indicators();
        var indicator = IndicatorRows.Named(Known, code);
        if (indicator is null)
        {
            AskedFor = Remark.Echo(code);
            Response.StatusCode = StatusCodes.Status404NotFound;
            return Page();
        }

        if (indicator.IndicatorCode != code)
        {
            return RedirectPermanent(Site.To("/indikator/" + indicator.IndicatorCode) + Site.Query);
        }

        Figure = Reading.Whole(() => figures.Read(indicator, Known, asked));
        return Page();
    }

    /// <summary>Which areas there are figures for, and why not for smaller ones.</summary>
    public string LevelNote => Figure!.PlaceKind switch
    {
        "municipality" when Figure.Indicator.IsProtected => L.Say(Texts.PlanNote, L.List([.. Figure.PlacePeriodKinds.Select(kind => L[CodeWords.PeriodKinds(kind)])])),
        "care_area" or "association" => L.Say(Texts.LevelNote, L[CodeWords.Level(Figure.PlaceKind)]),
        "county" => L[Texts.CountyOnlyNote],
        _ => "",
    };

    /// <summary>The heading of the trend.</summary>
    public string TrendTitle => Figure!.Place is { AreaKind: not "county" } place ? L.Say(Texts.TrendTitlePlace, L.Of(place.AreaSv, place.AreaEn)) : L[Texts.TrendTitle];

    /// <summary>Why nothing is drawn of some figures; empty where a drawing says something.</summary>
    /// <param name="cells">What would be drawn.</param>
    /// <param name="withIntervals">Whether their intervals would be drawn too.</param>
    public string WhyNotDrawn(IEnumerable<Cell> cells, bool withIntervals)
    {
        var shown = cells.Where(cell => cell.IsShown).ToList();
        return shown.Count == 0 ? L[Texts.NothingToDraw]
            : IndicatorFigure.Varies(shown, withIntervals) ? ""
            : shown.Count == 1 ? L[Texts.OneToDraw]
            : L.Say(Texts.NothingVaries, Figure!.Unit.With(L.Number(shown[0].Value!.Value, Figure.Decimals), L));
    }

    /// <summary>The unit of a member of a breakdown.</summary>
    public Unit UnitOf(Breakdown member) => Unit.Of(Figure!.Indicator, member, Known);

    /// <summary>A member's figure with its unit; a percent sign alone says it, unless it is a percentage of something of its own.</summary>
    public string FigureOf(Cell cell, Breakdown member)
    {
        var unit = UnitOf(member);
        return unit.IsPercent && member.UnitSv == "" ? CellWords.Figure(cell, unit, Figure!.Decimals, L) : CellWords.FigureWithUnit(cell, unit, Figure!.Decimals, L);
    }

    /// <summary>The address of the file with the page's tables.</summary>
    public string FileAddress => FileAddressOf(".csv");

    /// <summary>The address of a file of the page, with its choices.</summary>
    /// <param name="end">What its name ends with, behind the code.</param>
    public string FileAddressOf(string end) => Site.To($"/indikator/{Figure!.Indicator.IndicatorCode}{end}") + Chosen(
        ("period", Figure.Period?.PeriodCode), ("breakdown", Figure.Breakdown.Code), ("trend", Figure.TrendKind),
        ("area", Figure.Place is { AreaKind: not "county" } place ? place.AreaCode : null));

    /// <summary>The address of the same period in the open API.</summary>
    public string ApiAddress(string format) => Site.Neutral("/api/v1/values") + Chosen(
        ("indicator", Figure!.Indicator.IndicatorCode), ("period", Figure.Period?.PeriodCode), ("breakdown", Figure.Breakdown.Code), ("format", format));

    private static string Chosen(params (string Name, string? Value)[] parts) =>
        QueryString.Create(parts.Where(part => !string.IsNullOrEmpty(part.Value)).Select(part => KeyValuePair.Create(part.Name, part.Value))).Value!;
}
