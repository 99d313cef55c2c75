namespace Analytics.Dashboards.Figures;

/// <summary>One place with everything that is published of it.</summary>
/// <param name="place">The place.</param>
/// <param name="standings">How it stands in every indicator, in the catalogue's order.</param>
public sealed class PlaceProfile(Place place, IReadOnlyList<Standing> standings)
{
    /// <summary>The place.</summary>
    public Place Place => place;

    /// <summary>What is counted in the place; the expected need apart, which comes from a model and is the same share everywhere.</summary>
    public IReadOnlyList<Standing> Counted { get; } = [.. standings.Where(standing => !standing.Indicator.IsModelled)];

    /// <summary>The expected need, as context.</summary>
    public IReadOnlyList<Standing> Modelled { get; } = [.. standings.Where(standing => standing.Indicator.IsModelled)];

    /// <summary>Surely better than the county.</summary>
    public IReadOnlyList<Standing> Better => [.. Compared.Where(standing => Against(standing) > 0)];

    /// <summary>Surely worse than the county.</summary>
    public IReadOnlyList<Standing> Worse => [.. Compared.Where(standing => Against(standing) < 0)];

    /// <summary>Differs surely from the county where neither high nor low is good.</summary>
    public IReadOnlyList<Standing> Apart => [.. Counted.Where(standing => Judgements.Direction(standing.Indicator) == 0 && Differs(standing))];

    /// <summary>What can be told from the county beyond chance, and where one direction is good. Full counts differ by a hair and are left to the table.</summary>
    public IReadOnlyList<Standing> Compared => [.. Counted.Where(standing => Judgements.Direction(standing.Indicator) != 0 && standing.Against("county") is { Verdict: not "too_few", LimitLow: not null })];

    /// <summary>Of the county, which is compared with no place: what stands so against what was set or against the year before.</summary>
    public IReadOnlyList<Standing> Judged(Judgement judgement) => [.. Counted.Where(standing => standing.Judgement == judgement)];

    /// <summary>How many there are in the place, where an indicator counts them: offers in a room (U05), family centres (C01) and centres like them (C02); null where it is not told.</summary>
    public double? CountOf(string indicator) => Counted.FirstOrDefault(standing => standing.Indicator.IndicatorCode == indicator)?.Cell is { Status: "shown", Numerator: { } count } ? count : null;

    /// <summary>What is published of such places and not shown here: hidden, not delivered, or without a base.</summary>
    public IReadOnlyList<Standing> Silent => [.. Counted.Where(standing => !standing.Cell.HasFigure)];

    /// <summary>Children aged 0–17, the base of the talks; null where it is not told.</summary>
    public double? Children => standings.FirstOrDefault(standing => standing.Indicator.IndicatorCode == "K01")?.Cell.Denominator;

    private static int Against(Standing standing) => Judgements.Certain(standing.Indicator, standing.Against("county")!);

    private static bool Differs(Standing standing) => standing.Against("county") is { Verdict: "higher" or "lower", Confidence: > 0 };
}
