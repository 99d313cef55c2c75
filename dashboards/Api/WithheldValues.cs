using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Api;

/// <summary>A cell that was asked for by name and is not published, with the reason in both languages.</summary>
public sealed record ApiWithheld(string Indicator, string Area, string Period, string Breakdown, string Status, string ReasonSv, string ReasonEn)
{
    /// <summary>As the API tells it.</summary>
    public static ApiWithheld Of(Withheld item) => new(item.Indicator, item.Area, item.Period, item.Breakdown, item.Kind, item.Reason.Sv, item.Reason.En);
}

/// <summary>Which of the cells that a query names hold nothing: outside the publication plan, or within it and not delivered.</summary>
/// <param name="rows">The queries of figures.</param>
/// <param name="values">The queries of published cells.</param>
public sealed class WithheldValues(IndicatorRows rows, ValueRows values)
{
    // So many answers at most: a query may name thousands of cells.
    private const int Most = 1000;

    /// <summary>The cells: every indicator with every area, period and breakdown that the query names; an unnamed parameter stands for any.</summary>
    public List<Withheld> Of(IReadOnlyDictionary<string, string[]> filter, int total)
    {
        if (!filter.TryGetValue("indicator", out var codes))
        {
            return total == 0 && filter.Count > 0
                ? [new Withheld("", Joined(filter, "area"), Joined(filter, "period"), Joined(filter, "breakdown"), Texts.WithheldAll)]
                : [];
        }

        var (areas, periods, breakdowns) = (Asked(filter, "area"), Asked(filter, "period"), Asked(filter, "breakdown"));
        var kinds = areas.Where(area => area != "").ToDictionary(area => area, area => rows.AreaKind(area));
        var catalogue = rows.Indicators();
        var existing = values.Existing(filter);
        return [.. (from indicator in codes.Select(code => IndicatorRows.Named(catalogue, code)).OfType<Indicator>()
                    let plan = rows.PlanOf(indicator)
                    from area in areas
                    from period in periods
                    from breakdown in breakdowns
                    where !existing.Contains((indicator.IndicatorCode, area, period, breakdown))
                    let outside = plan.WhyNot(kinds.GetValueOrDefault(area), PeriodCode.Kind(period), breakdown == "" ? null : breakdown.Split('=')[0])
                    select outside is not null
                        ? new Withheld(indicator.IndicatorCode, area, period, breakdown, outside)
                        : Absent(indicator, area, period, breakdown)).Take(Most)];
    }

    // Within the plan, and yet there is no cell.
    private Withheld Absent(Indicator indicator, string area, string period, string breakdown) => period != "" && !values.HasPeriod(indicator.IndicatorCode, period)
        ? new(indicator.IndicatorCode, area, period, breakdown, Say(Texts.WithheldNotDelivered, indicator, period), "not_delivered")
        : new(indicator.IndicatorCode, area, period, breakdown, Say(Texts.WithheldNoSuchCell, indicator, period));

    private static Text Say(Text text, Indicator indicator, string period) => new(
        Language.Swedish.Say(text, $"”{indicator.NameSv}”", period), Language.English.Say(text, $"“{indicator.NameEn}”", period));

    private static string[] Asked(IReadOnlyDictionary<string, string[]> filter, string parameter) => filter.GetValueOrDefault(parameter) ?? [""];

    private static string Joined(IReadOnlyDictionary<string, string[]> filter, string parameter) => string.Join(' ', filter.GetValueOrDefault(parameter) ?? []);
}
