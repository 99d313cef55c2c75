using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Pages;

/// <summary>The meeting document of the steering group: summary, a chapter for each point of the shared goals with room for the group's judgement, equity, deliveries, definitions.</summary>
public sealed class MeetingModel(Reading reading, GoalReader goals, EquityReader equity, FeedRows feeds, StandingRows cells, IndicatorRows indicators, FigureReader figures) : DocumentPage(reading)
{
    private const int MapsAtMost = 3;

    /// <inheritdoc/>
    public override string Kind => L[Texts.MeetingKind];

    /// <summary>The points; null where there is nothing to read.</summary>
    public Goals? Goals { get; private set; }

    /// <summary>Municipalities in which no offer is given in a room, by name.</summary>
    public IReadOnlyList<Cell> WithoutOffer { get; private set; } = [];

    /// <summary>Equity of the latest period that says most.</summary>
    public EquityFigure? Equity { get; private set; }

    /// <summary>Every feed.</summary>
    public IReadOnlyList<FeedRow> Feeds { get; private set; } = [];

    /// <summary>What is drawn, by point.</summary>
    public IReadOnlyDictionary<string, MeetingChart> Charts { get; private set; } = new Dictionary<string, MeetingChart>();

    /// <summary>Maps, by point.</summary>
    public IReadOnlyDictionary<string, IndicatorFigure> Maps { get; private set; } = new Dictionary<string, IndicatorFigure>();

    /// <summary>What the goals say as a whole and by point.</summary>
    public GoalWords GoalWords => new(Goals!, L);

    /// <summary>The measures whose definitions are told: those that stand first, and those of equity; each once, in the catalogue's order.</summary>
    public IReadOnlyList<Indicator> Used =>
        [.. Goals!.Main.Select(standing => standing.Indicator).Concat(Equity?.Measures.Select(measure => measure.Indicator) ?? []).DistinctBy(indicator => indicator.IndicatorCode).OrderBy(indicator => indicator.IndicatorCode, StringComparer.Ordinal)];

    /// <summary>Reads the document.</summary>
    public void OnGet()
    {
        if (Reading.State is WarehouseState.Missing or WarehouseState.Broken)
        {
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }

        if (Reading.State == WarehouseState.Published)
        {
            _ = Reading.Whole(ReadAll);
        }
    }

    /// <summary>Words for one measure of equity.</summary>
    public EquityMeasureWords WordsOf(EquityMeasure measure) => new(measure, Equity!.Catalogue, L);

    private bool ReadAll()
    {
        (_, Goals, WithoutOffer) = goals.Read();
        Equity = equity.Read(null, null);
        Feeds = feeds.All();
        var county = cells.Cells("lan").ToLookup(cell => cell.IndicatorCode);
        var versions = indicators.Versions().ToLookup(version => version.IndicatorCode);
        var charts = new Dictionary<string, MeetingChart>();
        foreach (var point in Goals.All)
        {
            if (MeetingChart.Of(point, county, versions, [.. charts.Values.Select(chart => chart.Standing.Indicator.IndicatorCode)]) is { } chart)
            {
                charts.Add(point.Code, chart);
            }
        }

        Charts = charts;
        Maps = MapsOf(Goals, indicators.Indicators());
        return true;
    }

    // Where municipalities surely differ from the county, a map shows where.
    private Dictionary<string, IndicatorFigure> MapsOf(Goals read, IReadOnlyList<Indicator> catalogue)
    {
        var maps = new Dictionary<string, IndicatorFigure>();
        foreach (var point in read.All)
        {
            var standing = point.Main.FirstOrDefault(standing => standing.SurePlaces.Count > 0 && maps.Values.All(map => map.Indicator.IndicatorCode != standing.Indicator.IndicatorCode));
            if (standing is null || maps.Count == MapsAtMost)
            {
                continue;
            }

            var figure = figures.Read(standing.Indicator, catalogue, new IndicatorChoice(standing.Cell.PeriodCode, null, null));
            if (figure is { HasMap: true, Period: not null } && IndicatorFigure.Varies(figure.Municipalities, withIntervals: false))
            {
                maps.Add(point.Code, figure);
            }
        }

        return maps;
    }
}
