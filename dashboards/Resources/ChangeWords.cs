using Analytics.Dashboards.Figures;

namespace Analytics.Dashboards.Resources;

/// <summary>Changes and how a release stands, in words.</summary>
public static class ChangeWords
{
    /// <summary>A kind in a narrow place.</summary>
    public static Text Kind(ChangeKind kind) => kind switch
    {
        ChangeKind.Better => Texts.KindBetter,
        ChangeKind.Worse => Texts.KindWorse,
        ChangeKind.Higher => Texts.KindHigher,
        ChangeKind.Lower => Texts.KindLower,
        ChangeKind.WithinChance => Texts.KindWithinChance,
        ChangeKind.NoDirection => Texts.KindNoDirection,
        ChangeKind.NewFigure => Texts.KindNewFigure,
        ChangeKind.Preliminary => Texts.KindPreliminary,
        ChangeKind.NewMeasure => Texts.KindNewMeasure,
        ChangeKind.Revised => Texts.KindRevised,
        ChangeKind.NewlyHidden => Texts.KindNewlyHidden,
        ChangeKind.Gone => Texts.KindGone,
        ChangeKind.ShownAgain => Texts.KindShownAgain,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>The kind of a change in a narrow place; a fact without an interval is not said to be uncertain.</summary>
    public static Text Kind(CellChange change) => change is { Kind: ChangeKind.WithinChance, Cell.IsFact: true } ? Texts.KindSame : Kind(change.Kind);

    /// <summary>What has become of the figures of a point of the shared goals, as sentences; how many of them are told apart from the year before, and how many are revised.</summary>
    public static string Point(string goal, ChangeList changes, Language language)
    {
        List<string> parts =
        [
            .. new[] { (ChangeKind.Better, Texts.PointBetter), (ChangeKind.Worse, Texts.PointWorse), (ChangeKind.Higher, Texts.PointHigher), (ChangeKind.Lower, Texts.PointLower) }
                .Select(item => (Count: changes.Count(item.Item1, goal), Words: item.Item2)).Where(item => item.Count > 0).Select(item => language.Say(item.Words, language.Whole(item.Count))),
        ];
        var revised = changes.Count(ChangeKind.Revised, goal);
        return (parts.Count == 0 ? language[Texts.PointNothing] : language.Say(Texts.PointAgainstYear, language.List(parts)))
            + (revised == 0 ? "" : " " + language.Say(revised == 1 ? Texts.PointRevisedOne : Texts.PointRevised, language.Whole(revised)));
    }

    /// <summary>How many figures are of a kind, as a sentence.</summary>
    public static string Told(ChangeKind kind, int count, Language language)
    {
        var (one, many) = kind switch
        {
            ChangeKind.Better => (Texts.ToldBetterOne, Texts.ToldBetter),
            ChangeKind.Worse => (Texts.ToldWorseOne, Texts.ToldWorse),
            ChangeKind.Higher => (Texts.ToldHigherOne, Texts.ToldHigher),
            ChangeKind.Lower => (Texts.ToldLowerOne, Texts.ToldLower),
            ChangeKind.WithinChance => (Texts.ToldWithinChanceOne, Texts.ToldWithinChance),
            ChangeKind.NoDirection => (Texts.ToldNoDirectionOne, Texts.ToldNoDirection),
            ChangeKind.NewFigure => (Texts.ToldNewFigureOne, Texts.ToldNewFigure),
            ChangeKind.Preliminary => (Texts.ToldPreliminaryOne, Texts.ToldPreliminary),
            ChangeKind.NewMeasure => (Texts.ToldNewMeasureOne, Texts.ToldNewMeasure),
            ChangeKind.Revised => (Texts.ToldRevisedOne, Texts.ToldRevised),
            ChangeKind.NewlyHidden => (Texts.ToldNewlyHiddenOne, Texts.ToldNewlyHidden),
            ChangeKind.Gone => (Texts.ToldGoneOne, Texts.ToldGone),
            ChangeKind.ShownAgain => (Texts.ToldShownAgainOne, Texts.ToldShownAgain),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
        };
        return count == 1 ? language[one] : language.Say(many, language.Whole(count));
    }

    /// <summary>How a release stands, in a word.</summary>
    public static Text State(ReleaseState state) => state switch
    {
        ReleaseState.Current => Texts.ReleaseIsCurrent,
        ReleaseState.Superseded => Texts.ReleaseIsSuperseded,
        ReleaseState.Removed => Texts.ReleaseIsRemoved,
        ReleaseState.Prepared => Texts.ReleaseIsPrepared,
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    /// <summary>A decision about a release.</summary>
    public static Text Event(string @event) => @event switch
    {
        "made" => Texts.ReleaseMade,
        "time_set" => Texts.ReleaseTimeSet,
        "corrected" => Texts.ReleaseCorrected,
        "removed" => Texts.ReleaseRemoved,
        _ => new Text(@event, @event),
    };

    /// <summary>How a release stands, as a sentence.</summary>
    public static string Standing(Release release, string reason, Language language) => release.State switch
    {
        ReleaseState.Current => language[Texts.ReleaseStandsCurrent],
        ReleaseState.Superseded => language.Say(Texts.ReleaseStandsSuperseded, release.Successor?.Name, language.Date(release.Successor?.PublicFrom)),
        ReleaseState.Removed => language.Say(Texts.ReleaseStandsRemoved, language.Date(release.RemovedAt), reason),
        ReleaseState.Prepared => language.Say(Texts.ReleaseStandsPrepared, language.Time(release.PublicFrom)),
        _ => throw new ArgumentOutOfRangeException(nameof(release), release.State, null),
    };
}
