using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Packs;

/// <summary>All that the documents of a meeting pack say: the release's own figures, in the words of its pages. Made by <see cref="PackReader"/>.</summary>
public sealed record PackContent
{
    /// <summary>The release.</summary>
    public required Release Release { get; init; }

    /// <summary>The language of its texts.</summary>
    public required Language Language { get; init; }

    /// <summary>Whether the figures are invented.</summary>
    public required bool IsSample { get; init; }

    /// <summary>How the county stands in the shared goals.</summary>
    public required GoalFigure Goals { get; init; }

    /// <summary>The seven points, each with its chart.</summary>
    public required IReadOnlyList<PackPoint> Points { get; init; }

    /// <summary>Level and gap between the areas.</summary>
    public required EquityFigure Equity { get; init; }

    /// <summary>What is to be decided, the seven points first.</summary>
    public required IReadOnlyList<PackDecision> Decisions { get; init; }

    /// <summary>The words about the points.</summary>
    public GoalWords Words => new(Goals.Goals, Language);

    /// <summary>The words of a figure.</summary>
    public StandingWords WordsOf(Standing standing) => new(standing, Language);

    /// <summary>The words of a measure of equity.</summary>
    public EquityMeasureWords WordsOf(EquityMeasure measure) => new(measure, Equity.Catalogue, Language);

    /// <summary>What the documents must say before all: that the figures are invented. Empty when they are not.</summary>
    public string Warning => IsSample ? Language[Texts.SampleBanner] : "";

    /// <summary>The day of the release's freezing, UTC: the only time that a document bears, so that it is the same whenever it is made.</summary>
    public DateTime Moment => DateTime.Parse(Release.MadeAt, System.Globalization.CultureInfo.InvariantCulture,
        System.Globalization.DateTimeStyles.AssumeUniversal | System.Globalization.DateTimeStyles.AdjustToUniversal);

    /// <summary>The main measures and those compared between areas, in the catalogue's order.</summary>
    public IReadOnlyList<Indicator> Told => [.. Goals.Catalogue.Where(indicator =>
        Goals.Goals.Main.Any(standing => standing.Indicator == indicator) || Equity.Measures.Any(measure => measure.Indicator.IndicatorCode == indicator.IndicatorCode))];

    /// <summary>The name of a point in the agreement's order, ours and short.</summary>
    public string TitleOf(GoalPoint point) => Language.Say(Texts.OfficePoint, point.Number, Language[CodeWords.Goal(point.Code)]);

    /// <summary>Where the release's text comes from and when, in two sentences.</summary>
    public string Made => Language.Say(Texts.OfficeMade, Release.Name, Language.Date(Release.MadeAt), Language.Date(Release.PublishedAt))
        + (Release.AsOfDay is { } day ? " " + Language.Say(Texts.OfficeAsOf, Language.Day(day)) : "");
}

/// <summary>A point of the shared goals with its chart.</summary>
/// <param name="Point">The point.</param>
/// <param name="Chart">What is drawn of it; null where no main measure has anything to draw.</param>
/// <param name="Drawn">The measure that is drawn.</param>
public sealed record PackPoint(GoalPoint Point, PackChart? Chart, Indicator? Drawn)
{
    /// <summary>The main measures, what goes ill and what goes well first: that tells most. Among those alike the catalogue's order.</summary>
    public static IReadOnlyList<Standing> Telling(GoalPoint point) =>
        [.. point.Main.OrderBy(standing => standing.Judgement switch { Judgement.Poor => 0, Judgement.Good => 1, Judgement.Unchanged => 2, _ => 3 })];
}

/// <summary>Something that the steering group has to decide, with what the figures say of it.</summary>
/// <param name="Code">Its own, such as MB1 or behind-H01.</param>
/// <param name="Question">The question.</param>
/// <param name="Lines">What the figures say, at most four short lines.</param>
/// <param name="Choices">What can be answered; empty where the answer is free.</param>
/// <param name="Chart">What is drawn; null where there is nothing to draw.</param>
/// <param name="Notes">The full sentences, definitions, and why the question is asked.</param>
/// <param name="Source">Where the figures come from.</param>
public sealed record PackDecision(string Code, string Question, IReadOnlyList<string> Lines, IReadOnlyList<string> Choices, PackChart? Chart, IReadOnlyList<string> Notes, string Source)
{
    /// <summary>Whether it is the judgement of a point of the shared goals.</summary>
    public bool IsPoint => Code.StartsWith("MB", StringComparison.Ordinal);
}
