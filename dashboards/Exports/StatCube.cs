using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Exports;

/// <summary>A dimension of a cube: its categories in order, each with a code and words.</summary>
/// <param name="Id">Its name, as the column of the open API.</param>
/// <param name="Label">In words.</param>
/// <param name="Categories">Code and words.</param>
public sealed record StatDimension(string Id, Text Label, IReadOnlyList<(string Code, Text Words)> Categories);

/// <summary>
/// Cells set up as a cube: indicator × area × period × breakdown × figure, each of as many categories as the selection has. What is missing is null and
/// has a status; a combination that has no cell at all has one too.
/// </summary>
public sealed class StatCube
{
    /// <summary>The whole, which has no code of its own in the open API; an empty category would trip programs up.</summary>
    public const string Whole = "all";

    /// <summary>The status of a combination without a cell; short, since a large cube has many of them.</summary>
    public const string NoCell = ".";

    /// <summary>The status of a figure that the indicator does not have, such as an interval.</summary>
    public const string NoSuch = "no_such_figure";

    /// <summary>The status of a figure that may change.</summary>
    public const string Preliminary = "preliminary";

    private static readonly (string Code, Text Words, Func<ValueRow, double?> Of)[] AllMeasures =
    [
        ("numerator", Texts.StatNumerator, row => row.Numerator), ("denominator", Texts.StatDenominator, row => row.Denominator), ("value", Texts.StatValue, row => row.Value),
        ("value_low", Texts.StatLow, row => row.ValueLow), ("value_high", Texts.StatHigh, row => row.ValueHigh),
        ("part_count", Texts.StatPartCount, row => row.PartCount), ("part_total", Texts.StatPartTotal, row => row.PartTotal),
    ];

    private readonly ValueCells cells;
    private readonly List<(string Code, Text Words, Func<ValueRow, double?> Of)> measures;
    private readonly List<Withheld> placed;

    /// <summary>The cube of some cells.</summary>
    public StatCube(ValueCells cells, ValueWords words)
    {
        this.cells = cells;
        // What was asked for by name and is not published has a place in the cube only where it is named in full.
        placed = [.. cells.Withheld.Where(item => item is { Indicator: not "", Area: not "", Period: not "" })];
        measures = [.. AllMeasures.Where(measure => measure.Code == "value" || cells.Rows.Any(row => measure.Of(row) is not null))];
        var indicators = Codes(row => row.Indicator, item => item.Indicator);
        var areas = Codes(row => row.Area, item => item.Area);
        var periods = Codes(row => row.Period, item => item.Period);
        Dimensions =
        [
            new("indicator", Texts.NoteName, [.. words.Indicators.Where(item => indicators.Contains(item.IndicatorCode)).Select(item => (item.IndicatorCode, new Text(item.NameSv, item.NameEn)))]),
            new("area", Texts.StatArea, [.. words.Areas.Where(item => areas.Contains(item.Area)).Select(item => (item.Area, new Text(item.NameSv, item.NameEn)))]),
            new("period", Texts.Period, [.. words.Periods.Where(item => periods.Remove(item.Period)).Select(item => (item.Period, new Text(item.LabelSv, item.LabelEn))), .. periods.Order(StringComparer.Ordinal).Select(code => (code, new Text(code, code)))]),
            new("breakdown", Texts.StatBreakdown, [.. words.Breakdowns(Codes(row => row.Breakdown, item => item.Breakdown), indicators).Select(item => (item.Code == "" ? Whole : item.Code, item.Words))]),
            new("measure", Texts.StatMeasure, [.. measures.Select(measure => (measure.Code, measure.Words))]),
        ];
    }

    /// <summary>The dimensions, the one that changes fastest last.</summary>
    public IReadOnlyList<StatDimension> Dimensions { get; }

    /// <summary>How many cells the cube has.</summary>
    public long Size => Dimensions.Aggregate(1L, (size, dimension) => size * dimension.Categories.Count);

    /// <summary>The numbers in the order of the cube, and why those that are missing are.</summary>
    public (double?[] Values, string?[] Statuses) Fill()
    {
        var values = new double?[Size];
        var statuses = new string?[Size];
        Array.Fill(statuses, NoCell);
        var places = Dimensions.Select(dimension => dimension.Categories.Select((category, at) => (category.Code, at)).ToDictionary(item => item.Code, item => item.at, StringComparer.Ordinal)).ToArray();
        foreach (var row in cells.Rows)
        {
            var first = First(row.Indicator, row.Area, row.Period, row.Breakdown);
            for (var at = 0; at < measures.Count; at++)
            {
                values[first + at] = measures[at].Of(row);
                statuses[first + at] = StatusOf(row, measures[at].Of(row));
            }
        }

        foreach (var item in placed)
        {
            Array.Fill(statuses, item.Kind, First(item.Indicator, item.Area, item.Period, item.Breakdown), measures.Count);
        }

        return (values, statuses);

        int First(string indicator, string area, string period, string breakdown)
        {
            var place = places[0][indicator];
            place = place * Dimensions[1].Categories.Count + places[1][area];
            place = place * Dimensions[2].Categories.Count + places[2][period];
            place = place * Dimensions[3].Categories.Count + places[3][breakdown == "" ? Whole : breakdown];
            return place * measures.Count;
        }
    }

    /// <summary>What a status means; null for one that needs no words.</summary>
    public static Text? Meaning(string status) => status switch
    {
        NoCell => Texts.StatusNoCell,
        NoSuch => Texts.StatusNoSuch,
        Preliminary => Texts.StatusPreliminary,
        _ => Reasons.Of(status),
    };

    private static string? StatusOf(ValueRow row, double? number)
    {
        if (number is not null)
        {
            return row.Note == Preliminary ? Preliminary : null;
        }

        var status = ValueCells.StatusOf(row);
        return status == "shown" ? NoSuch : status;
    }

    private HashSet<string> Codes(Func<ValueRow, string> ofRow, Func<Withheld, string> ofItem) =>
        cells.Rows.Select(ofRow).Concat(placed.Select(ofItem)).ToHashSet(StringComparer.Ordinal);
}
