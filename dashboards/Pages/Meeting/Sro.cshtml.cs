using Analytics.Dashboards.Charts;
using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Pages;

/// <summary>Two pages for the politicians of SRO: is access equal, where are the gaps, what has changed, what is to be decided next.</summary>
public sealed class SroModel(Reading reading, GoalReader goals, EquityReader equity) : DocumentPage(reading)
{
    private const int ChartsAtMost = 2;

    /// <inheritdoc/>
    public override string Kind => L[Texts.SroKind];

    /// <summary>Equity of the latest period that says most; null where there is nothing to read.</summary>
    public EquityFigure? Equity { get; private set; }

    /// <summary>What is said by rule; null where there is nothing to read.</summary>
    public SroWords? Sentences { get; private set; }

    /// <summary>The measures of equity that are drawn.</summary>
    public IReadOnlyList<EquityMeasure> Drawn =>
        [.. Equity!.Measures.Where(measure => IndicatorFigure.Varies(measure.Areas, withIntervals: true)).OrderByDescending(measure => measure.SurelyUneven).Take(ChartsAtMost)];

    /// <summary>Reads the figures.</summary>
    public void OnGet()
    {
        if (Reading.State is WarehouseState.Missing or WarehouseState.Broken)
        {
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }

        if (Reading.State == WarehouseState.Published)
        {
            (Equity, Sentences) = Reading.Whole(() =>
            {
                var read = equity.Read(null, null);
                return (read, new SroWords(goals.Read(), read, L));
            });
        }
    }

    /// <summary>Words for one measure of equity.</summary>
    public EquityMeasureWords WordsOf(EquityMeasure measure) => new(measure, Equity!.Catalogue, L);

    /// <summary>The areas of a measure, drawn.</summary>
    public string Draw(EquityMeasure measure) => DotPlot.Draw(
        new DotPlotRows(measure.Areas, measure.County, measure.Unit, measure.Indicator.Decimals, "omr-" + measure.Indicator.IndicatorCode,
            L.Say(Texts.DotOfAreas, WordsOf(measure).Name, L.Of(Equity!.Period!.LabelSv, Equity.Period.LabelEn)), L[Texts.EquityDotText]), L, ChartSize.Narrow);

    /// <summary>Areas by name; a dash for none.</summary>
    public string Areas(IReadOnlyList<Cell> cells) => cells.Count == 0 ? "–" : EquityWords.Areas(cells, L);
}
