namespace Analytics.Dashboards.Figures;

/// <summary>One point of the shared goals with everything that follows it up.</summary>
/// <param name="Code">MB1 to MB7.</param>
/// <param name="Number">Its place in the agreement, 1 to 7.</param>
/// <param name="Main">The measures that tell most, in the catalogue's order.</param>
/// <param name="More">Other measures of the point that have a figure or would have one.</param>
/// <param name="Unmeasured">What cannot be measured; the catalogue says why and who could change it.</param>
public sealed record GoalPoint(string Code, int Number, IReadOnlyList<Standing> Main, IReadOnlyList<Standing> More, IReadOnlyList<Indicator> Unmeasured)
{
    /// <summary>Whether a measure of the first priority is among them: the others stand in while there is none.</summary>
    public bool HasFirst => Main.Any(standing => standing.Indicator.Priority == 1);

    /// <summary>How many of the main measures stand so.</summary>
    public int Count(Judgement judgement) => Main.Count(standing => standing.Judgement == judgement);
}

/// <summary>The seven points as the start page tells them.</summary>
public sealed class Goals
{
    // What belongs to every point says nothing of one: the yearly evaluation, and how many points have a measure.
    private const int Points = 7;
    private const int MainAtMost = 6;

    private readonly List<Standing> standings;

    /// <summary>Sorts the county's figures under the points.</summary>
    public Goals(IReadOnlyList<Indicator> catalogue, IReadOnlyList<Standing> standings)
    {
        this.standings = [.. standings];
        All = [.. Enumerable.Range(1, Points).Select(number => Point(FormattableString.Invariant($"MB{number}"), number, catalogue))];
        Shared = [.. standings.Where(standing => IsOfAll(standing.Indicator))];
    }

    /// <summary>The points, in the agreement's order.</summary>
    public IReadOnlyList<GoalPoint> All { get; }

    /// <summary>What is measured of all points together.</summary>
    public IReadOnlyList<Standing> Shared { get; }

    /// <summary>The main measures of every point, each once.</summary>
    public IReadOnlyList<Standing> Main => [.. All.SelectMany(point => point.Main).DistinctBy(standing => standing.Indicator.IndicatorCode)];

    /// <summary>Every measure of the points that stands so, those that stand first before the others.</summary>
    public IReadOnlyList<Standing> Judged(Judgement judgement) =>
        [.. Main.Concat(All.SelectMany(point => point.More)).DistinctBy(standing => standing.Indicator.IndicatorCode).Where(standing => standing.Judgement == judgement)];

    /// <summary>The same in two: the main measures, whose number is told, and the others.</summary>
    public (IReadOnlyList<Standing> Main, IReadOnlyList<Standing> Others) Split(Judgement judgement)
    {
        var main = Main;
        var parts = Judged(judgement).ToLookup(main.Contains);
        return ([.. parts[true]], [.. parts[false]]);
    }

    private static bool IsOfAll(Indicator indicator) => indicator.GoalCodes.Count(code => code.StartsWith("MB", StringComparison.Ordinal)) == Points;

    private GoalPoint Point(string code, int number, IReadOnlyList<Indicator> catalogue)
    {
        var own = catalogue.Where(indicator => indicator.GoalCodes.Contains(code) && !IsOfAll(indicator)).ToList();
        var measured = standings.Where(standing => own.Contains(standing.Indicator)).ToList();
        var telling = measured.Where(standing => standing.Cell.HasFigure && standing.Indicator.Polarity != "0").ToList();
        var first = telling.Exists(standing => standing.Indicator.Priority == 1) ? 1 : 2;
        List<Standing> main = [.. telling.Where(standing => standing.Indicator.Priority <= first).Take(MainAtMost)];
        return new GoalPoint(code, number, main, [.. measured.Except(main)], [.. own.Where(indicator => !indicator.IsMeasured)]);
    }
}
