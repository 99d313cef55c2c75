using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Maps;

/// <summary>One entry of the legend: the class of the style sheet, what it means and how many municipalities have it on each map.</summary>
public sealed record LegendEntry(string CssClass, string Meaning, IReadOnlyList<int> Counts);

/// <summary>
/// Which class of colour or pattern a municipality has, and what the classes mean: five of colour, hidden ones hatched, missing ones dotted, and stripes over
/// those that are preliminary. Its limits are those of all periods, so that the same colour means the same on every map of the indicator.
/// </summary>
/// <param name="values">Values that the classes must hold: those of every period, or the lowest and the highest.</param>
/// <param name="language">The reader's.</param>
public sealed class MapKey(IEnumerable<double> values, Language language)
{
    /// <summary>No number, to protect small counts.</summary>
    public const string Hidden = "hidden";

    /// <summary>No number, for another reason.</summary>
    public const string Missing = "missing";

    /// <summary>A number that later deliveries may change.</summary>
    public const string Preliminary = "preliminary";

    private readonly MapClasses classes = MapClasses.Of(values);

    /// <summary>The class of the style sheet.</summary>
    public string CssClass(Cell cell) => cell.IsShown ? ClassOf(classes.Of(cell.Value!.Value)) : cell.Status == Hidden ? Hidden : Missing;

    /// <summary>The pattern over the colour; null for none.</summary>
    public static string? Pattern(Cell cell) =>
        cell.IsShown ? cell.Note == Preliminary ? Preliminary : null : cell.Status == Hidden ? Hidden : Missing;

    /// <summary>What the colours and patterns mean; those that no municipality has are left out, except the five classes.</summary>
    /// <param name="maps">The municipalities of each map that the legend is for.</param>
    public IReadOnlyList<LegendEntry> Legend(params IReadOnlyList<Cell>[] maps)
    {
        IReadOnlyList<int> Counts(Func<Cell, bool> fits) => [.. maps.Select(cells => cells.Count(fits))];
        return
        [
            .. Enumerable.Range(1, MapClasses.Count).Select(number => new LegendEntry(
                ClassOf(number), language.Say(Texts.LegendRange, Limit(classes.Low(number)), Limit(classes.High(number))), Counts(cell => CssClass(cell) == ClassOf(number)))),
            .. new[] { (Preliminary, Texts.LegendPreliminary), (Hidden, Texts.LegendHidden), (Missing, Texts.LegendMissing) }
                .Select(special => new LegendEntry(special.Item1, language[special.Item2], Counts(cell => Pattern(cell) == special.Item1)))
                .Where(entry => entry.Counts.Any(count => count > 0)),
        ];
    }

    private static string ClassOf(int number) => FormattableString.Invariant($"class{number}");

    private string Limit(double limit) => language.Number(limit, Charts.ChartStyle.TickDecimals([0, classes.Step]));
}
