using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Figures;

/// <summary>How the shared goals go, in plain words made by rule; the same on the start page and in the documents.</summary>
/// <param name="goals">The points.</param>
/// <param name="language">The reader's.</param>
public sealed class GoalWords(Goals goals, Language language)
{
    /// <summary>What is said first: how the main measures go, and how many points can be followed.</summary>
    public IReadOnlyList<string> Lead()
    {
        var main = goals.Main;
        var second = Numbers(point => point.Main.Count > 0 && !point.HasFirst);
        var silent = Numbers(point => point.Main.Count == 0);
        var sentences = new List<string>
        {
            main.Count switch
            {
                0 => language[Texts.GoalsNoFigure],
                1 => OneOf(Texts.GoalsOnlyOne, main[0]),
                _ => string.Join(' ', Told(main).Concat(Why(main.Count(standing => standing.Judgement == Judgement.None)))),
            },
            language.Say(Texts.GoalsMeasured, goals.All.Count(point => point.HasFirst)),
        };
        AddPoints(sentences, second, Texts.GoalsSecondOne, Texts.GoalsSecond);
        AddPoints(sentences, silent, Texts.GoalsSilentOne, Texts.GoalsSilent);
        return sentences;
    }

    /// <summary>How the measures of a point go; one alone is told in its own words.</summary>
    public string Of(GoalPoint point) => point.Main.Count switch
    {
        0 => language[Texts.GoalsPointNone],
        1 => OneOf(Texts.GoalsPointOne, point.Main[0]),
        _ => string.Join(' ', Told(point.Main)),
    };

    private string OneOf(Text text, Standing standing)
    {
        var words = new StandingWords(standing, language);
        return language.Say(text, words.Name, words.Judged.TrimEnd('.'));
    }

    // Each judgement is told only where a measure stands so: nobody reads that none shows no change.
    private List<string> Told(IReadOnlyList<Standing> main)
    {
        int Count(Judgement judgement) => main.Count(standing => standing.Judgement == judgement);
        var (good, poor, unchanged, none) = (Count(Judgement.Good), Count(Judgement.Poor), Count(Judgement.Unchanged), Count(Judgement.None));
        var said = Numerals.Of(language, main.Count, good, poor, unchanged, none);
        var told = new List<string>();
        if (none == main.Count)
        {
            told.Add(language.Say(Texts.GoalsUnjudgedAll, said[0]));
            return told;
        }

        told.Add((good, poor) switch
        {
            (0, 0) => language.Say(Texts.GoalsUnchangedOnly, said[0], said[3]),
            (0, _) => language.Say(Texts.GoalsPoorOnly, said[0], said[2]),
            (_, 0) => language.Say(Texts.GoalsGoodOnly, said[0], said[1]),
            _ => language.Say(Texts.GoalsGoodPoor, said[0], said[1], said[2]),
        });
        if (unchanged > 0 && unchanged + none < main.Count)
        {
            told.Add(language.Say(Texts.GoalsUnchangedToo, said[3].Capital(language)));
        }

        if (none > 0)
        {
            told.Add(language.Say(Texts.GoalsUnjudgedToo, said[4].Capital(language)));
        }

        return told;
    }

    private string[] Why(int unjudged) => unjudged == 0 ? [] : [language[unjudged == 1 ? Texts.GoalsUnjudgedWhyOne : Texts.GoalsUnjudgedWhy]];

    private List<string> Numbers(Func<GoalPoint, bool> fits) => [.. goals.All.Where(fits).Select(point => language.Whole(point.Number))];

    private void AddPoints(List<string> sentences, List<string> numbers, Text one, Text many)
    {
        if (numbers.Count > 0)
        {
            sentences.Add(language.Say(numbers.Count == 1 ? one : many, language.List(numbers)));
        }
    }
}
