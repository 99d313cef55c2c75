using System.Globalization;
using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Maps;
using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Pages;

/// <summary>The family centres of a year: class by the agreement, local agreements, plans, and the municipalities without.</summary>
public sealed class CentresModel(Reading reading, CentreReader centres) : SitePage(reading)
{
    private const string TilesChoice = "tiles";

    /// <inheritdoc/>
    public override string Title => L[Texts.CentresTitle];

    /// <summary>What is shown; null when there is nothing to read.</summary>
    public CentreFigure? Figure { get; private set; }

    /// <summary>What the rows say.</summary>
    public CentreWords Words => new(Figure!, L);

    /// <summary>The map of the rows.</summary>
    public CentreMap Map => new(Figure!, L, code => To(("area", code)));

    /// <summary>Whether the map is drawn as tiles.</summary>
    public bool AsTiles { get; private set; }

    /// <summary>Reads the centres.</summary>
    public void OnGet(string? period, string? area, string? map)
    {
        if (Reading.State is WarehouseState.Missing or WarehouseState.Broken)
        {
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }

        Figure = Reading.Whole(() => centres.Read(period, area));
        AsTiles = map == TilesChoice;
    }

    /// <summary>This page with some choices made otherwise.</summary>
    public string To(params (string Name, string? Value)[] changes) => Site.To("/familjecentraler", Choices(changes));

    /// <summary>The centres as a file, with the same choice.</summary>
    public string FileAddress => Site.To("/familjecentraler.csv", Choices(("map", null)));

    /// <summary>The steps of the year's plan, each with whether it is done.</summary>
    public IReadOnlyList<(string Sign, string Words)> Plan(FamilyCentre centre) =>
    [
        Step(centre.PlanMade, Texts.PlanMade, Texts.PlanNotMade),
        Step(centre.PlanFollowedUp, Texts.PlanFollowedUp, Texts.PlanNotFollowedUp),
        Step(centre.PlanEvaluated, Texts.PlanEvaluated, Texts.PlanNotEvaluated),
    ];

    /// <summary>The county's figure of a measure, or why there is none.</summary>
    public string FigureOf(CentreMeasure measure) => measure.County is { } cell
        ? CellWords.FigureWithUnit(cell, new Unit(measure.Indicator.UnitSv, measure.Indicator.UnitEn), measure.Indicator.Decimals, L)
        : L[CodeWords.Status("not_published")];

    private (string, string) Step(string done, Text isDone, Text isNot) => done == "ja" ? (MapMark.Full.Sign, L[isDone]) : (MapMark.Little.Sign, L[isNot]);

    private (string Name, string? Value)[] Choices(params (string Name, string? Value)[] changes)
    {
        (string Name, string? Value)[] all =
        [
            ("period", Figure!.Year == Figure.Years[0] ? null : Figure.Year.ToString(CultureInfo.InvariantCulture)), ("area", Figure.Area?.Area), ("map", AsTiles ? TilesChoice : null),
        ];
        return [.. all.Where(part => !changes.Any(change => change.Name == part.Name)), .. changes];
    }
}
