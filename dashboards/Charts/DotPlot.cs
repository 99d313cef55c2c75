using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Resources;
using ScottPlot;

namespace Analytics.Dashboards.Charts;

/// <summary>What a dot plot is drawn of.</summary>
/// <param name="Rows">The places, in the order they are drawn; an area above its municipalities is their heading.</param>
/// <param name="County">Drawn as a line; null for none.</param>
/// <param name="Unit">What the figures are counted in.</param>
/// <param name="Decimals">Decimals of the county's figure.</param>
/// <param name="Id">Unique on the page.</param>
/// <param name="Title">The chart in a few words.</param>
/// <param name="Description">What it shows and where the same figures stand as a table.</param>
public sealed record DotPlotRows(IReadOnlyList<Cell> Rows, Cell? County, Unit Unit, int Decimals, string Id, string Title, string Description);

/// <summary>Areas and their municipalities with intervals, in the order of places and never by value; the county as a line.</summary>
public static class DotPlot
{
    private const int RowHeight = 19;
    private const int AxisHeight = 60;

    /// <summary>The chart of an indicator as an SVG element.</summary>
    public static string Draw(IndicatorFigure figure, Language language, ChartSize size)
    {
        var period = language.Of(figure.Period!.LabelSv, figure.Period.LabelEn);
        return Draw(new DotPlotRows(RowsOf(figure, language), figure.County, figure.Unit, figure.Decimals, "punkter",
            language.Say(figure.Municipalities.Count == 0 ? Texts.DotOfAreas : Texts.DotOf, language.Of(figure.Indicator.NameSv, figure.Indicator.NameEn), period),
            Describe(figure, language)), language, size);
    }

    /// <summary>The chart of any places as an SVG element.</summary>
    public static string Draw(DotPlotRows figure, Language language, ChartSize size) => SvgAfterwards.Finish(
        SvgDrawing.Of(Build(figure, language, size), size.Width, figure.Rows.Count * RowHeight + AxisHeight), $"{figure.Id}-{size.Name}", figure.Title, figure.Description, "chart " + size.Name);

    /// <summary>The chart of any places before it is drawn, its parts in the colours that stand for them.</summary>
    public static Plot Build(DotPlotRows figure, Language language, ChartSize size)
    {
        var rows = figure.Rows;
        var plot = ChartStyle.Empty(size.FontSize);
        var ticks = ChartStyle.RoundTicks(LowestOf(rows.Append(figure.County)), HighestOf(rows.Append(figure.County)), size.MostTicks, figure.Unit.IsPercent);
        DrawCounty(plot, figure, rows.Count, ticks, language, size);
        var absentOnTheRight = figure.County?.Value < ticks[^1] * (size == ChartSize.Wide ? 0.1 : 0.3);
        for (var place = 0; place < rows.Count; place++)
        {
            DrawRow(plot, rows[place], place, absentOnTheRight ? ticks[^1] : 0, language, size);
        }

        Axes(plot, rows, rows.Any(cell => cell.AreaKind == "municipality"), ticks, language, size);
        return plot;
    }

    /// <summary>What the marks are, for those who see the chart and those who do not.</summary>
    public static string Describe(IndicatorFigure figure, Language language) => language[(figure.Municipalities.Count > 0, figure.Columns.Interval) switch
    {
        (true, true) => Texts.DotDescription,
        (true, false) => Texts.DotDescriptionPlain,
        (false, true) => Texts.DotDescriptionAreas,
        (false, false) => Texts.DotDescriptionAreasPlain,
    }];

    private static List<Cell> RowsOf(IndicatorFigure figure, Language language)
    {
        if (figure.Municipalities.Count == 0)
        {
            return [.. figure.Groups];
        }

        var areas = figure.Groups.Where(cell => cell.AreaKind == "care_area").ToDictionary(cell => cell.CareArea);
        var rows = new List<Cell>();
        foreach (var group in figure.Municipalities.GroupBy(cell => cell.CareArea).OrderBy(group => group.Key, language.PlaceOrder))
        {
            rows.Add(areas.GetValueOrDefault(group.Key) ?? new Cell { AreaKind = "care_area", CareArea = group.Key });
            rows.AddRange(group);
        }

        return rows;
    }

    // Above its municipalities an area is a heading; alone it is a name like any other.
    private static string NameOf(Cell cell, Language language) => cell switch
    {
        { AreaKind: "care_area" } => cell.CareArea,
        _ => language.Of(cell.AreaSv, cell.AreaEn).Split(" (")[0],
    };

    // Where a care area and an association have the same name, each says which of them it is.
    private static IReadOnlyList<string> NamesOf(IReadOnlyList<Cell> rows, Language language)
    {
        var names = rows.Select(cell => NameOf(cell, language)).ToList();
        var twice = rows.Any(cell => cell.AreaKind == "municipality") ? [] : names.GroupBy(name => name).Where(group => group.Count() > 1).Select(group => group.Key).ToHashSet();
        return
        [
            .. rows.Zip(names, (cell, name) => !twice.Contains(name) ? name
                : language.Say(cell.AreaKind == "association" ? Texts.DotAssociation : Texts.DotCareArea, name)),
        ];
    }

    private static void DrawRow(Plot plot, Cell cell, int place, double absentAt, Language language, ChartSize size)
    {
        var isArea = cell.AreaKind != "municipality";
        var color = isArea ? ChartStyle.Area : ChartStyle.Place;
        if (!cell.IsShown)
        {
            if (!isArea || cell.Status != "")
            {
                var text = language[cell.Status == "hidden" ? Texts.DotHidden : Texts.DotMissing];
                // With a dash, so that a word at zero is not taken for a mark there.
                ChartStyle.Write(plot, "\u00a0– " + text + "\u00a0", absentAt, place, ChartStyle.Quiet, size.FontSize - 1,
                    absentAt > 0 ? Alignment.MiddleRight : Alignment.MiddleLeft);
            }

            return;
        }

        if (cell is { ValueLow: { } low, ValueHigh: { } high })
        {
            var line = plot.Add.Line(low, place, high, place);
            line.Color = color;
            line.LineWidth = isArea ? 2.5f : 1.5f;
            line.MarkerSize = 0;
        }

        var mark = plot.Add.Marker(cell.Value!.Value, place, MarkerShape.FilledCircle, isArea ? 11 : 7, color);
        mark.MarkerStyle.CustomRenderer = isArea ? SolidMark.Diamond : null;
    }

    private static void DrawCounty(Plot plot, DotPlotRows figure, int rows, double[] ticks, Language language, ChartSize size)
    {
        if (figure.County is not { IsShown: true, Value: { } value })
        {
            return;
        }

        // From below its label to the last row, and beneath the dots: neither text nor marks are crossed out.
        var line = ChartStyle.Line(plot, value, -0.9, value, rows - 0.4);
        line.Color = ChartStyle.Reference;
        line.LineWidth = 1.5f;
        line.MarkerSize = 0;
        // Near an end of the axis the label stands on the side that has room.
        var part = (value - ticks[0]) / (ticks[^1] - ticks[0]);
        var alignment = part switch
        {
            > 0.85 => Alignment.MiddleRight,
            < 0.15 => Alignment.MiddleLeft,
            _ => Alignment.MiddleCenter,
        };
        ChartStyle.Write(plot, language.Say(Texts.DotCounty, language.Number(value, figure.Decimals) + figure.Unit.Sign(language)), value, -1.6,
            ChartStyle.County, size.FontSize, alignment);
    }

    private static void Axes(Plot plot, IReadOnlyList<Cell> rows, bool isNested, double[] ticks, Language language, ChartSize size)
    {
        var decimals = ChartStyle.TickDecimals(ticks);
        var names = NamesOf(rows, language);
        plot.Axes.Bottom.SetTicks(ticks, [.. ticks.Select(tick => language.Number(tick, decimals))]);
        plot.Axes.Left.SetTicks(
            [.. rows.Select((_, place) => (double)place)],
            [.. rows.Select((cell, place) => isNested && cell.AreaKind == "care_area" ? cell.CareArea.ToUpper(language.Culture) : names[place])]);
        plot.Axes.Left.MajorTickStyle.Length = 0;
        plot.Axes.Left.FrameLineStyle.Width = 0;
        plot.Grid.YAxisStyle.IsVisible = false;
        // Rows run downwards; the county's label has a row of its own above the first.
        // And a little room before the first tick: a mark at zero else touches its name.
        plot.Axes.SetLimits(ticks[0] - (ticks[^1] - ticks[0]) * (size == ChartSize.Wide ? 0.02 : 0.07), ticks[^1], rows.Count - 0.4, -2.3);
    }

    private static double LowestOf(IEnumerable<Cell?> cells) => cells.Where(cell => cell is { IsShown: true }).Min(cell => cell!.ValueLow ?? cell.Value) ?? 0;

    private static double HighestOf(IEnumerable<Cell?> cells)
    {
        var highest = cells.Where(cell => cell is { IsShown: true }).Max(cell => cell!.ValueHigh ?? cell.Value) ?? 0;
        return highest > 0 ? highest : 1;
    }
}
