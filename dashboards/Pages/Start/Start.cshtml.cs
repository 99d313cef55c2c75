using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Pages;

/// <summary>The shared goals: for each of the seven points where the county stands, how it moved, how the places differ, and what cannot be measured.</summary>
public sealed class StartModel(Reading reading, IndicatorRows rows, StandingReader standings, StandingRows cells) : SitePage(reading)
{
    /// <inheritdoc/>
    public override string Title => L[Texts.StartTitle];

    /// <summary>The points; null where there is nothing to read.</summary>
    public Goals? Goals { get; private set; }

    /// <summary>Municipalities in which no offer is given in a room, by name.</summary>
    public IReadOnlyList<Cell> WithoutOffer { get; private set; } = [];

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
            (Goals, WithoutOffer) = Reading.Whole(() =>
            {
                var catalogue = rows.Indicators();
                var county = standings.Read(catalogue, "lan");
                return (new Goals(catalogue, county), WithoutOfferOf(county));
            });
        }
    }

    /// <summary>The words of a figure.</summary>
    public StandingWords Words(Standing standing) => new(standing, L);

    /// <summary>The page of a figure, with the period that is told here.</summary>
    public string AddressOf(Standing standing) => Site.To("/indikator/" + standing.Indicator.IndicatorCode, ("period", standing.Cell.PeriodCode));

    /// <summary>What is said first: how many points can be followed, and how the main measures go.</summary>
    public IReadOnlyList<string> Lead()
    {
        var main = Goals!.Main;
        string Of(Judgement judgement) => L.Measures(main.Count(standing => standing.Judgement == judgement));
        var second = Numbers(point => point.Main.Count > 0 && !point.HasFirst);
        var silent = Numbers(point => point.Main.Count == 0);
        var sentences = new List<string>
        {
            L.Say(Texts.GoalsJudged, main.Count, Of(Judgement.Good), Of(Judgement.Poor), Capital(Of(Judgement.Unchanged)), Of(Judgement.None)),
            L.Say(Texts.GoalsMeasured, Goals.All.Count(point => point.HasFirst)),
        };
        AddPoints(sentences, second, Texts.GoalsSecondOne, Texts.GoalsSecond);
        AddPoints(sentences, silent, Texts.GoalsSilentOne, Texts.GoalsSilent);
        return sentences;
    }

    /// <summary>How the measures of a point go; one alone is told in its own words.</summary>
    public string Of(GoalPoint point) => point.Main.Count == 1
        ? L.Say(Texts.GoalsPointOne, Words(point.Main[0]).Judged)
        : L.Say(Texts.GoalsPointJudged, L.Measures(point.Count(Judgement.Good)), point.Main.Count, L.Measures(point.Count(Judgement.Poor)));

    // Offers in a room by municipality are counted by U05.
    private List<Cell> WithoutOfferOf(IEnumerable<Standing> county) =>
        county.FirstOrDefault(standing => standing.Indicator.IndicatorCode == "U05")?.Cell is { } offers
            ? [.. cells.Municipalities("U05", offers.PeriodCode).Where(cell => cell is { IsShown: true, Value: 0 }).OrderBy(cell => cell.AreaSv, L.PlaceOrder)]
            : [];

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
