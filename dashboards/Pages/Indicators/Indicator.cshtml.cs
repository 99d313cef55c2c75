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

    /// <summary>The map of the rows.</summary>
    public MunicipalityMap Map => new(Figure!, L);

    /// <summary>Reads the indicator.</summary>
    public IActionResult OnGet(string code, string? period, string? breakdown, string? trend, string? area)
    {
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

        Figure = Reading.Whole(() => figures.Read(indicator, Known, new IndicatorChoice(period, breakdown, trend, area)));
        return Page();
    }

    /// <summary>Which areas there are figures for, and why not for smaller ones.</summary>
    public string LevelNote => Figure!.PlaceKind switch
    {
        "municipality" when Figure.Indicator.IsProtected => L.Say(Texts.PlanNote, L.List([.. Figure.PlacePeriodKinds.Select(kind => L[CodeWords.PeriodKinds(kind)])])),
        "care_area" or "association" => L.Say(Texts.LevelNote, Title, L[CodeWords.Level(Figure.PlaceKind)]),
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
