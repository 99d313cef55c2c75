using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Figures;

/// <summary>How one indicator stands, in a few words for a card or a row.</summary>
/// <param name="standing">The figure and what it is compared with.</param>
/// <param name="language">The reader's.</param>
public sealed class StandingWords(Standing standing, Language language)
{
    // More names than these are no longer read, only counted.
    private const int NamesAtMost = 12;

    private readonly Amounts amounts = new(standing.Unit, standing.Indicator.Decimals, language);

    /// <summary>The indicator's name.</summary>
    public string Name => language.Of(standing.Indicator.NameSv, standing.Indicator.NameEn);

    /// <summary>The figure alone with its sign, or why there is none.</summary>
    public string Figure => CellWords.FigureAlone(standing.Cell, standing.Unit, standing.Indicator.Decimals, language);

    /// <summary>What the figure is counted in, where the sign does not say it all: <c>samtal per 1 000 barn</c>, <c>av enheterna</c>.</summary>
    public string UnitText => !HasFigure ? "" : Wanted is { } wanted ? language.Say(Texts.OfWanted, wanted == 1 ? language.Whole(wanted) : standing.Unit.With(language.Whole(wanted), language))
        : standing.Unit.IsPercent
        ? language.Of(standing.Unit.Sv, standing.Unit.En.Replace("per cent", "percent", StringComparison.Ordinal))["procent".Length..].Trim()
        : language.Of(standing.Unit.Sv, standing.Unit.En);

    /// <summary>What stands behind figure and unit where the figure may still change; empty where it is finished.</summary>
    public string Mark => HasFigure && standing.Cell.Note == "preliminary" ? $"({language[Texts.Preliminary]})" : "";

    /// <summary>Figure, unit and mark in one.</summary>
    public string Whole => string.Join(' ', new[] { Figure, UnitText, Mark }.Where(part => part != ""));

    /// <summary>The figure with its whole unit and interval.</summary>
    public string FigureWithUnit => Wanted is not null ? $"{Figure} {UnitText}" : CellWords.FigureWithUnit(standing.Cell, standing.Unit, standing.Indicator.Decimals, language);

    /// <summary>The period of the figure.</summary>
    public string Period => language.Of(standing.Cell.PeriodSv, standing.Cell.PeriodEn);

    /// <summary>From where to where the figure may lie; empty where it has no interval.</summary>
    public string Interval => standing.Cell is { IsShown: true, ValueLow: not null, ValueHigh: not null }
        ? CellWords.Interval(standing.Cell, standing.Indicator.Decimals, language)
        : "";

    /// <summary>Whether there is a figure.</summary>
    public bool HasFigure => standing.Cell.HasFigure;

    /// <summary>How it stands against what was set, or against itself a year before.</summary>
    public string Judged => language[standing.IsTargetDoubtful ? Texts.JudgedDoubtful : standing.Target is { } target && standing.Cell.IsShown ? OfTarget(target) : OfOthers()];

    /// <summary>The figure and how it stands, in a line of a list: against what was set, or what it moved from and to.</summary>
    public string InBrief => standing.Target is not null || standing.Indicator.Polarity == "=" || Change == ""
        ? $"{Whole}. {Judged}{(Target != "" ? $" ({Target.TrimEnd('.')})" : "")}."
        : Change;

    /// <summary>How it moved since the year before, in figures; empty where nothing can be compared.</summary>
    public string Change
    {
        get
        {
            if (standing.Change is not { Row: { ReferenceValue: { } before } row, Cell: { Value: { } now } cell })
            {
                return "";
            }

            var (earlier, later) = (language.Of(row.ReferenceSv, row.ReferenceEn), language.Of(cell.PeriodSv, cell.PeriodEn));
            if (standing.IsChangePreliminary)
            {
                return language.Say(Texts.Moved, language[Texts.MovedMayChange], amounts.WithSign(before), earlier, amounts.Of(now), language.Say(Texts.PeriodPreliminary, later));
            }

            var word = language[row.Verdict switch
            {
                "higher" => row.LimitLow is null ? Texts.MovedUp : Texts.MovedUpSurely,
                "lower" => row.LimitLow is null ? Texts.MovedDown : Texts.MovedDownSurely,
                "similar" when row.LimitLow is null => Texts.MovedNot,
                "similar" => Texts.MovedByChance,
                _ => Texts.MovedTooFew,
            }];
            return language.Say(Texts.Moved, word, amounts.WithSign(before), earlier, amounts.Of(now), later);
        }
    }

    /// <summary>The lowest and highest care area, with how many of the six can be told; empty where fewer than two can.</summary>
    public string Areas
    {
        get
        {
            var shown = standing.Areas.Where(cell => cell.IsShown).ToList();
            if (shown.Count < 2)
            {
                return "";
            }

            var (low, high) = (shown.MinBy(cell => cell.Value)!, shown.MaxBy(cell => cell.Value)!);
            if (amounts.WithSign(low.Value!.Value) == amounts.WithSign(high.Value!.Value))
            {
                return language.Say(shown.Count == standing.Areas.Count ? Texts.AreasAlike : Texts.AreasAlikePart, amounts.WithSign(low.Value.Value), shown.Count, standing.Areas.Count);
            }

            return language.Say(shown.Count == standing.Areas.Count ? Texts.AreasFromTo : Texts.AreasFromToPart,
                amounts.WithSign(low.Value.Value), low.CareArea, amounts.WithSign(high.Value.Value), high.CareArea, shown.Count, standing.Areas.Count);
        }
    }

    /// <summary>How many municipalities are surely above and below the county; empty where none is.</summary>
    public string Municipalities => (Surely("higher").Count, Surely("lower").Count) switch
    {
        (0, 0) => "",
        (var above, 0) => language.Count(above, Texts.SureAboveOne, Texts.SureAbove),
        (0, var below) => language.Count(below, Texts.SureBelowOne, Texts.SureBelow),
        var (above, below) => language.Say(Texts.SureBoth, language.Count(above, Texts.PlacesOne, Texts.PlacesMany), below),
    };

    /// <summary>The municipalities on the side that is worse than the county; none where no side is.</summary>
    public IReadOnlyList<SurePlace> Worse => Judgements.Direction(standing.Indicator) switch
    {
        > 0 => Surely("lower"),
        < 0 => Surely("higher"),
        _ => [],
    };

    /// <summary>Whether the names of so many places are still read.</summary>
    public static bool AreNamed(int count) => count <= NamesAtMost;

    /// <summary>What is aimed at and by when; empty where no target is set.</summary>
    public string Target => standing.Target is { TargetValue: { } target, TargetDate: { } day }
        ? language.Say(Texts.TargetToDay, amounts.Of(target), language.Day(day))
        : "";

    /// <summary>Which way the five latest periods go; empty where they are too few to tell.</summary>
    public string Trend => standing.Against("trend")?.Verdict switch
    {
        "rising" => language[Texts.TrendRising],
        "falling" => language[Texts.TrendFalling],
        "no_trend" => language[Texts.TrendNone],
        _ => "",
    };

    // Two meetings of two: the catalogue's own denominator of a count that should reach it.
    private double? Wanted => standing is { Indicator: { Polarity: "=", ValueMethod: "count" }, Cell: { IsShown: true, Denominator: { } wanted } } ? wanted : null;

    private List<SurePlace> Surely(string verdict) => [.. standing.SurePlaces.Where(place => place.Verdict == verdict)];

    private static Text OfTarget(Comparison target) => target.Verdict switch
    {
        "reached" => Texts.JudgedReached,
        "ahead" => Texts.JudgedAhead,
        "on" => Texts.JudgedOn,
        "behind" => Texts.JudgedBehind,
        _ => Texts.JudgedNot,
    };

    private Text OfOthers() => standing switch
    {
        { Cell.IsShown: false } => Texts.JudgedNot,
        { Indicator.Polarity: "0" } => Texts.JudgedNeutral,
        { Judgement: Judgement.Good, Indicator.Polarity: "=" } => Texts.JudgedMet,
        { Judgement: Judgement.Poor, Indicator.Polarity: "=" } => Texts.JudgedNotMet,
        { Judgement: Judgement.Good } => standing.Change!.Value.Row.LimitLow is null ? Texts.JudgedBetter : Texts.JudgedBetterSurely,
        { Judgement: Judgement.Poor } => standing.Change!.Value.Row.LimitLow is null ? Texts.JudgedWorse : Texts.JudgedWorseSurely,
        { Judgement: Judgement.Unchanged, Change.Row.LimitLow: null } => Texts.JudgedSame,
        { Judgement: Judgement.Unchanged } => Texts.JudgedUnchanged,
        _ => Texts.JudgedNot,
    };
}
