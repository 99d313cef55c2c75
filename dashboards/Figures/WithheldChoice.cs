namespace Analytics.Dashboards.Figures;

/// <summary>
/// Takes out of a reader's choice what exists and is not published, and keeps the reason. What does not exist at all is left for <see cref="Choice"/>,
/// which says so.
/// </summary>
/// <param name="rows">The queries of figures.</param>
/// <param name="indicator">The indicator.</param>
public sealed class WithheldChoice(IndicatorRows rows, Indicator indicator)
{
    private readonly List<Withheld> found = [];
    private PublishedPlan? plan;

    /// <summary>What was taken out.</summary>
    public IReadOnlyList<Withheld> Found => found;

    private PublishedPlan Plan => plan ??= rows.PlanOf(indicator);

    /// <summary>The choice without a breakdown that is not published at all.</summary>
    public IndicatorChoice WithoutBreakdown(IndicatorChoice choice, IEnumerable<Breakdown> published)
    {
        var asked = choice.Breakdown ?? "";
        return asked != "" && !published.Any(item => item.Code == asked) && rows.IsMember(asked) && Holds(choice, null, null, asked.Split('=')[0])
            ? choice with { Breakdown = null }
            : choice;
    }

    /// <summary>The choice without a period of a kind that is not published for the place asked for, or for the smallest places.</summary>
    public IndicatorChoice WithoutPeriod(IndicatorChoice choice, Breakdown breakdown, string placeKind, IEnumerable<Period> published)
    {
        if (placeKind == "" || published.Any(item => item.PeriodCode == choice.Period) || PeriodCode.Kind(choice.Period) is not { } kind)
        {
            return choice;
        }

        var asked = string.IsNullOrEmpty(choice.Area) ? null : rows.AreaKind(choice.Area);
        return asked is not null && Holds(choice, asked, kind, breakdown.Kind) || Holds(choice, placeKind, kind, breakdown.Kind) ? choice with { Period = null } : choice;
    }

    /// <summary>The choice without a place that is not published for the kind of the period.</summary>
    public IndicatorChoice WithoutPlace(IndicatorChoice choice, Breakdown breakdown, Period? period, IEnumerable<Cell> published) =>
        !string.IsNullOrEmpty(choice.Area) && period is not null && !published.Any(cell => cell.AreaCode == choice.Area) && rows.AreaKind(choice.Area) is { } kind
        && Holds(choice with { Period = choice.Period ?? period.PeriodCode }, kind, period.PeriodKind, breakdown.Kind)
            ? choice with { Area = null }
            : choice;

    /// <summary>The choice without a trend by a kind of period that is not published for the place.</summary>
    public IndicatorChoice WithoutTrend(IndicatorChoice choice, Breakdown breakdown, Cell? place, IReadOnlyCollection<string> published) =>
        place is not null && choice.Trend is { } asked && !published.Contains(asked) && PeriodKinds.Contains(asked) && Holds(choice, place.AreaKind, asked, breakdown.Kind)
            ? choice with { Trend = null }
            : choice;

    private static readonly string[] PeriodKinds = ["month", "quarter", "half_year", "school_term", "year", "iop_year", "rolling_year"];

    private bool Holds(IndicatorChoice choice, string? areaKind, string? periodKind, string? breakdownKind)
    {
        if (Plan.WhyNot(areaKind, periodKind, breakdownKind) is not { } reason)
        {
            return false;
        }

        if (!found.Exists(item => item.Reason == reason))
        {
            found.Add(new Withheld(indicator.IndicatorCode, choice.Area ?? "", choice.Period ?? "", choice.Breakdown ?? "", reason));
        }

        return true;
    }
}
