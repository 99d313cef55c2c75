using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Packs;

/// <summary>
/// What the steering group has to decide, by rule: the seven points that it judges at the yearly evaluation; targets that are not kept or not clear; the largest
/// certain differences between areas; what cannot be measured; and whether the agreement needs to be changed (dnr OSN 2024-01146).
/// </summary>
/// <param name="goal">The shared goals.</param>
/// <param name="points">The points with their charts.</param>
/// <param name="equity">The differences between areas.</param>
/// <param name="language">The reader's.</param>
/// <param name="trendOf">The trend of a measure; null where it is too short.</param>
internal sealed class Decisions(GoalFigure goal, IReadOnlyList<PackPoint> points, EquityFigure equity, Language language, Func<Standing, PackChart?> trendOf)
{
    private const int GapsAtMost = 2;
    private const int MeasuresAtMost = 2;

    /// <summary>All, the seven points first.</summary>
    public IReadOnlyList<PackDecision> All() =>
    [
        .. points.Select(OfPoint),
        .. goal.Goals.Main.Where(standing => standing.IsTargetDoubtful).Select(Doubtful),
        .. goal.Goals.Main.Where(standing => standing is { IsTargetDoubtful: false, Target.Verdict: "behind", Cell.IsShown: true }).Select(Behind),
        .. equity.Measures.Where(measure => measure.SurelyUneven).OrderByDescending(measure => measure.Ratio!.Value).Take(GapsAtMost).Select(Gap),
        .. goal.Goals.All.Where(point => !point.HasFirst).Select(Unfollowed),
        .. Missing(),
        Agreement(),
    ];

    private PackDecision OfPoint(PackPoint own)
    {
        var point = own.Point;
        var name = language[CodeWords.Goal(point.Code)];
        return new PackDecision(point.Code, language.Say(Texts.AskPoint, point.Number, name),
            [
                // Of one measure its own line says it all.
                .. point.Main.Count > 0 && !point.HasFirst ? [language[Texts.DecideSecond]] : point.Main.Count == 1 ? Array.Empty<string>() : [new GoalWords(goal.Goals, language).Of(point)],
                .. PackPoint.Telling(point).Take(MeasuresAtMost).Select(Short),
                point.Unmeasured.Count == 0 ? language[Texts.DecideUnmeasuredNone] : language.Count(point.Unmeasured.Count, Texts.DecideUnmeasuredOne, Texts.DecideUnmeasured),
            ],
            Choices(language), own.Chart,
            [
                new GoalWords(goal.Goals, language).Of(point), .. point.Main.Select(Full), .. own.Chart is { } chart ? new[] { chart.Says } : [],
                .. point.Unmeasured.Select(WhyNot), .. point.Main.Select(standing => Defined(standing.Indicator)), Rule(Texts.RulePoint),
            ],
            SourceOf([.. point.Main.Select(standing => standing.Indicator)]));
    }

    /// <summary>What a point can be judged as.</summary>
    public static IReadOnlyList<string> Choices(Language language) =>
        [language[Texts.OfficeReached], language[Texts.OfficeOnWay], language[Texts.OfficeNotOnWay], language[Texts.OfficeCannotJudge]];

    private PackDecision Doubtful(Standing standing)
    {
        var words = new StandingWords(standing, language);
        return new PackDecision("doubtful-" + standing.Indicator.IndicatorCode, language.Say(Texts.AskDoubtful, Name(standing.Indicator)),
            [Latest(words), Ended(words.Judged), .. NotEmpty(Labelled(Texts.RowAreas, words.Areas))], [], trendOf(standing),
            [Full(standing), Defined(standing.Indicator), Rule(Texts.RuleDoubtful)], SourceOf([standing.Indicator]));
    }

    private PackDecision Behind(Standing standing)
    {
        var words = new StandingWords(standing, language);
        return new PackDecision("behind-" + standing.Indicator.IndicatorCode, language.Say(Texts.AskBehind, Name(standing.Indicator)),
            [Latest(words), language.Say(Texts.DecideTarget, words.Target), Ended(words.Judged), .. NotEmpty(Labelled(Texts.RowAreas, words.Areas))], [], trendOf(standing),
            [Full(standing), Defined(standing.Indicator), Rule(Texts.RuleBehind)], SourceOf([standing.Indicator]));
    }

    private PackDecision Gap(EquityMeasure measure)
    {
        var words = new EquityMeasureWords(measure, equity.Catalogue, language);
        var sentences = words.Sentences().Where(sentence => sentence != "").ToList();
        return new PackDecision("gap-" + measure.Indicator.IndicatorCode, language.Say(Texts.AskGap, Name(measure.Indicator)),
            [
                language.Say(Texts.OfficeLine, language[Texts.EquityHeadLevel]) + words.Level,
                language.Say(Texts.OfficeLine, language[Texts.EquityHeadGap]) + words.Gap,
                .. words.Sentences().Count > 2 ? NotEmpty(words.Sentences()[2]) : [],
            ],
            [], PackReader.AreasOf(measure, equity, language), [.. sentences, language[Texts.EquityEcological], Defined(measure.Indicator), Rule(Texts.RuleGap)], SourceOf([measure.Indicator]));
    }

    private PackDecision Unfollowed(GoalPoint point) => new("follow-" + point.Code, language.Say(Texts.AskFollow, point.Number, language[CodeWords.Goal(point.Code)]),
        [
            language[point.Main.Count > 0 ? Texts.DecideSecond : Texts.GoalsPointNone],
            .. point.Main.Take(MeasuresAtMost).Select(Short),
            .. point.Unmeasured.Count == 0 ? [] : new[] { language.Count(point.Unmeasured.Count, Texts.DecideUnmeasuredOne, Texts.DecideUnmeasured) },
        ],
        [], null, [.. point.Main.Concat(point.More).Select(Full), .. point.Unmeasured.Select(WhyNot), Rule(Texts.RuleFollow)], language[Texts.DecideSourceCatalogue]);

    private IEnumerable<PackDecision> Missing()
    {
        var missing = goal.Goals.All.SelectMany(point => point.Unmeasured).DistinctBy(indicator => indicator.IndicatorCode).ToList();
        if (missing.Count == 0)
        {
            yield break;
        }

        var (source, definition) = (missing.Count(indicator => indicator.State == "no_source"), missing.Count(indicator => indicator.State == "no_definition"));
        var most = goal.Goals.All.MaxBy(point => point.Unmeasured.Count)!;
        yield return new PackDecision("unmeasured", language[Texts.AskUnmeasured],
            [
                language.Say(Texts.DecideAllUnmeasured, language.Whole(missing.Count)),
                .. source > 0 ? new[] { language.Say(Texts.DecideNoSource, language.Count(source, Texts.MeasuresOne, Texts.MeasuresMany)) } : [],
                .. definition > 0 ? new[] { language.Say(Texts.DecideNoDefinition, language.Count(definition, Texts.MeasuresOne, Texts.MeasuresMany)) } : [],
                language.Say(Texts.DecideMissingAt, most.Number, language.Count(most.Unmeasured.Count, Texts.MeasuresOne, Texts.MeasuresMany)),
                language[Texts.DecideWho],
            ],
            [], null, [.. missing.Select(WhyNot), Rule(Texts.RuleUnmeasured)], language[Texts.DecideSourceCatalogue]);
    }

    private PackDecision Agreement() => new("agreement", language[Texts.AskAgreement],
        [language[Texts.AgreementYearly], .. new GoalWords(goal.Goals, language).Lead().Take(MeasuresAtMost)], [], null,
        [language[Texts.AgreementYearly], .. new GoalWords(goal.Goals, language).Lead(), .. goal.Goals.Shared.Select(Full), Rule(Texts.RuleAgreement)], language[Texts.DecideSourceAgreement]);

    private string Short(Standing standing)
    {
        var words = new StandingWords(standing, language);
        // A rate's name says its unit; what a share or a count is of, its figure must say.
        return language.Say(Texts.DecideFigure, words.Name, standing.Indicator.ValueMethod == "rate" ? words.Figure : words.Whole, Ended(words.Judged));
    }

    private string Latest(StandingWords words) => language.Say(Texts.DecideLatest, words.Whole, words.Period);

    // Everything that the start page says of a measure, in its order.
    private string Full(Standing standing)
    {
        var words = new StandingWords(standing, language);
        string[] parts = [$"{words.Name}: {words.Whole}, {words.Period}.", Ended(words.Judged), Labelled(Texts.RowTarget, words.Target), words.Change, words.Trend,
            Labelled(Texts.RowAreas, words.Areas), words.Municipalities];
        return string.Join(' ', parts.Where(part => part != ""));
    }

    private string Labelled(Text label, string text) => text == "" ? "" : language.Say(Texts.OfficeLine, language[label]) + text;

    private string WhyNot(Indicator indicator) => $"{language.Of(indicator.NameSv, indicator.NameEn)}. {language.Of(indicator.ReasonSv, indicator.ReasonEn)}";

    private string Defined(Indicator indicator) => language.Say(Texts.DecideDefinition, language.Of(indicator.NameSv, indicator.NameEn), indicator.IndicatorCode,
        language.Of(indicator.DefinitionSv, indicator.DefinitionEn));

    private string Rule(Text rule) => language.Say(Texts.DecideHowChosen, language[rule]);

    private string Name(Indicator indicator) => EquityWords.Name(indicator, language);

    private string SourceOf(IReadOnlyList<Indicator> indicators) => indicators.Count == 0 ? language[Texts.DecideSourceCatalogue]
        : language.Say(Texts.DecideSource, string.Join("; ", indicators.Take(MeasuresAtMost).SelectMany(indicator => language.Of(indicator.SourceSv, indicator.SourceEn).Split("; ")).Distinct()));

    private static string Ended(string sentence) => sentence.EndsWith('?') ? sentence : sentence + ".";

    private static string[] NotEmpty(string text) => text == "" ? [] : [text];
}
