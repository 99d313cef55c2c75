using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Figures;

/// <summary>What the two pages for SRO say by rule. They must always fit: lists are cut, and say how many more there are.</summary>
/// <param name="read">The shared goals.</param>
/// <param name="equity">Equity between places.</param>
/// <param name="language">The reader's.</param>
public sealed class SroWords(GoalFigure read, EquityFigure equity, Language language)
{
    private const int LinesAtMost = 5;
    private const double Twice = 2;
    private const string RatioCode = "J02";

    /// <summary>Measures that can be compared with the year before and are surely better, those that stand first before the others.</summary>
    public (IReadOnlyList<StandingWords> Told, int More) Better => Cut(Moved(1));

    /// <summary>Those that are surely worse.</summary>
    public (IReadOnlyList<StandingWords> Told, int More) Worse => Cut(Moved(-1));

    /// <summary>How many more can be compared and have not surely moved.</summary>
    public int Unchanged => Compared.Count(standing => Judgements.Certain(standing.Indicator, standing.Change!.Value.Row) == 0);

    /// <summary>The measures in which municipalities are surely worse than the county, with their names, or how many.</summary>
    public IReadOnlyList<string> Gaps =>
    [
        .. read.Goals.Main.Select(standing => new StandingWords(standing, language)).Where(words => words.Worse.Count > 0).Take(LinesAtMost)
            .Select(words => $"{words.Name}: {Named(words.Worse.Count, words.Worse.Select(place => language.Of(place.LabelSv, place.LabelEn)))}."),
    ];

    /// <summary>Municipalities without an offer in a room; empty where there are none.</summary>
    public string Without => read.WithoutOffer.Count == 0 ? ""
        : $"{language.Count(read.WithoutOffer.Count, Texts.GoalsWithoutOne, Texts.GoalsWithout)} {Named(read.WithoutOffer.Count, read.WithoutOffer.Select(cell => language.Of(cell.AreaSv, cell.AreaEn)))}.";

    /// <summary>How many municipalities are without an offer in a room; empty where none is.</summary>
    public string WithoutCount => read.WithoutOffer.Count == 0 ? "" : language.Say(Texts.SroWithoutCount, read.WithoutOffer.Count);

    /// <summary>The answer to the document's question: the largest certain difference, or that none is seen.</summary>
    public string Answer
    {
        get
        {
            if (Uneven is not { Ratio.Value: { } ratio } uneven)
            {
                return language[Texts.SroNotShown];
            }

            var (name, high, low) = (language.Of(uneven.Indicator.NameSv, uneven.Indicator.NameEn), EquityWords.Areas(uneven.Highest, language), EquityWords.Areas(uneven.Lowest, language));
            var told = language.Number(ratio, 1);
            return told == language.Number(Twice, 1) ? language.Say(Texts.SroNoTwice, name, high, low) : language.Say(Texts.SroNo, name, high, told, low);
        }
    }

    /// <summary>What the figures give reason to decide: a target that is not being reached, a certain difference, places without, what is unclear, what is missing.</summary>
    public IReadOnlyList<string> Decisions()
    {
        var decisions = new List<string>();
        decisions.AddRange(read.Goals.Main.Where(standing => standing.Judgement == Judgement.Poor && standing.Target is not null).Take(2).Select(Behind));
        if (Uneven is { } uneven)
        {
            decisions.Add(language.Say(Texts.SroUneven, language.Of(uneven.Indicator.NameSv, uneven.Indicator.NameEn), EquityWords.Areas(uneven.Highest, language),
                language.Number(uneven.Ratio!.Value!.Value, equity.Catalogue[RatioCode].Decimals), EquityWords.Areas(uneven.Lowest, language)));
        }

        if (read.WithoutOffer.Count > 0)
        {
            decisions.Add(language.Count(read.WithoutOffer.Count, Texts.SroWithoutOne, Texts.SroWithout));
        }

        decisions.AddRange(read.Goals.Main.Where(standing => standing.IsTargetDoubtful).Take(1).Select(standing => language.Say(Texts.SroDoubtful, new StandingWords(standing, language).Name)));
        List<string> silent = [.. read.Goals.All.Where(point => !point.HasFirst).Select(point => language.Whole(point.Number))];
        if (silent.Count > 0)
        {
            decisions.Add(language.Say(silent.Count == 1 ? Texts.SroSilentOne : Texts.SroSilent, language.List(silent)));
        }

        if (read.Goals.Main.Any(standing => standing.Indicator.Adoption == "proposed"))
        {
            decisions.Add(language[Texts.SroProposed]);
        }

        return decisions;
    }

    private EquityMeasure? Uneven => equity.Measures.Where(measure => measure is { SurelyUneven: true, Highest.Count: > 0 }).MaxBy(measure => measure.Ratio!.Value);

    private IEnumerable<Standing> Compared => read.Goals.Main.Concat(read.Goals.All.SelectMany(point => point.More))
        .DistinctBy(standing => standing.Indicator.IndicatorCode).Where(standing => standing is { Change: not null, IsChangePreliminary: false } && Judgements.Direction(standing.Indicator) != 0);

    private List<StandingWords> Moved(int way) =>
        [.. Compared.Where(standing => Judgements.Certain(standing.Indicator, standing.Change!.Value.Row) == way).Select(standing => new StandingWords(standing, language))];

    private static (IReadOnlyList<StandingWords> Told, int More) Cut(List<StandingWords> words) => ([.. words.Take(LinesAtMost)], Math.Max(0, words.Count - LinesAtMost));

    private string Behind(Standing standing)
    {
        var words = new StandingWords(standing, language);
        return language.Say(Texts.SroBehind, words.Name, words.Whole, words.Target);
    }

    private string Named(int count, IEnumerable<string> names) => StandingWords.AreNamed(count) ? language.List([.. names]) : language.Count(count, Texts.PlacesOne, Texts.PlacesMany);
}
