using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Figures;

/// <summary>What is said of the shared goals as a whole and of each point, by rule.</summary>
public sealed class GoalsWords(Goals goals, Language language)
{
    /// <summary>What is said first: how the main measures go, and how many points can be followed.</summary>
    public IReadOnlyList<string> Lead()
    {
        var main = goals.Main;
        string Of(Judgement judgement) => language.Measures(main.Count(standing => standing.Judgement == judgement));
        var sentences = new List<string>
        {
            language.Say(Texts.GoalsJudged, main.Count, Of(Judgement.Good), Of(Judgement.Poor), Capital(Of(Judgement.Unchanged)), Of(Judgement.None)),
            language.Say(Texts.GoalsMeasured, goals.All.Count(point => point.HasFirst)),
        };
        AddPoints(sentences, Numbers(point => point.Main.Count > 0 && !point.HasFirst), Texts.GoalsSecondOne, Texts.GoalsSecond);
        AddPoints(sentences, Numbers(point => point.Main.Count == 0), Texts.GoalsSilentOne, Texts.GoalsSilent);
        return sentences;
    }

    /// <summary>How the measures of a point go; one alone is told in its own words.</summary>
    public string Of(GoalPoint point) => point.Main.Count == 1
        ? language.Say(Texts.GoalsPointOne, new StandingWords(point.Main[0], language).Judged)
        : language.Say(Texts.GoalsPointJudged, language.Measures(point.Count(Judgement.Good)), point.Main.Count, language.Measures(point.Count(Judgement.Poor)));

    private string Capital(string text) => char.ToUpper(text[0], language.Culture) + text[1..];

    private List<string> Numbers(Func<GoalPoint, bool> fits) => [.. goals.All.Where(fits).Select(point => language.Whole(point.Number))];

    private void AddPoints(List<string> sentences, List<string> numbers, Text one, Text many)
    {
        if (numbers.Count > 0)
        {
            sentences.Add(language.Say(numbers.Count == 1 ? one : many, language.List(numbers)));
        }
    }
}
