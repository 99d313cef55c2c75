using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Pages;

/// <summary>The shared goals: for each of the seven points where the county stands, how it moved, how the places differ, and what cannot be measured.</summary>
public sealed class StartModel(Reading reading, IndicatorRows rows, StandingReader standings) : SitePage(reading)
{
    /// <inheritdoc/>
    public override string Title => L[Texts.StartTitle];

    /// <summary>The points; null where there is nothing to read.</summary>
    public Goals? Goals { get; private set; }

    /// <summary>Reads the county's figures.</summary>
    public void OnGet()
    {
        if (Reading.State is WarehouseState.Missing or WarehouseState.Broken)
        {
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }

        if (Reading.State == WarehouseState.Published)
        {
            Goals = Reading.Whole(() =>
            {
                var catalogue = rows.Indicators();
                return new Goals(catalogue, standings.Read(catalogue, "lan"));
            });
        }
    }

    /// <summary>The words of a figure.</summary>
    public StandingWords Words(Standing standing) => new(standing, L);

    /// <summary>What is said first: how many points can be followed, and how the main measures go.</summary>
    public IReadOnlyList<string> Lead()
    {
        var main = Goals!.Main;
        string Of(Judgement judgement) => L.Measures(main.Count(standing => standing.Judgement == judgement));
        var second = Numbers(point => point.Main.Count > 0 && !point.HasFirst);
        var silent = Numbers(point => point.Main.Count == 0);
        var sentences = new List<string> { L.Say(Texts.GoalsMeasured, Goals.All.Count(point => point.HasFirst)) };
        AddPoints(sentences, second, Texts.GoalsSecondOne, Texts.GoalsSecond);
        AddPoints(sentences, silent, Texts.GoalsSilentOne, Texts.GoalsSilent);
        sentences.Add(L.Say(Texts.GoalsJudged, main.Count, Of(Judgement.Good), Of(Judgement.Poor), Capital(Of(Judgement.Unchanged)), Of(Judgement.None)));
        return sentences;
    }

    /// <summary>How the measures of a point go; one alone is told in its own words.</summary>
    public string Of(GoalPoint point) => point.Main.Count == 1
        ? L.Say(Texts.GoalsPointOne, Words(point.Main[0]).Judged)
        : L.Say(Texts.GoalsPointJudged, L.Measures(point.Count(Judgement.Good)), point.Main.Count, L.Measures(point.Count(Judgement.Poor)));

    private string Capital(string text) => char.ToUpper(text[0], L.Culture) + text[1..];

    private List<string> Numbers(Func<GoalPoint, bool> fits) => [.. Goals!.All.Where(fits).Select(point => L.Whole(point.Number))];

    private void AddPoints(List<string> sentences, List<string> numbers, Text one, Text many)
    {
        if (numbers.Count > 0)
        {
            sentences.Add(L.Say(numbers.Count == 1 ? one : many, L.List(numbers)));
        }
    }
}
