using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Api;

/// <summary>A cell that was asked for by name and is not published, with the reason in both languages.</summary>
public sealed record ApiWithheld(string Indicator, string Area, string Period, string Breakdown, string Status, string ReasonSv, string ReasonEn);

/// <summary>Which of the cells that a query names the publication plan does not publish.</summary>
/// <param name="rows">The queries of figures.</param>
public sealed class WithheldValues(IndicatorRows rows)
{
    // So many answers at most: a query may name thousands of cells.
    private const int Most = 1000;

    /// <summary>The cells: every indicator with every area, period and breakdown that the query names; an unnamed parameter stands for any.</summary>
    public List<ApiWithheld> Of(IReadOnlyDictionary<string, string[]> filter, int total)
    {
        if (!filter.TryGetValue("indicator", out var codes))
        {
            return total == 0 && filter.Count > 0 ? [Item("", filter, Texts.WithheldAll)] : [];
        }

        var (areas, periods, breakdowns) = (Asked(filter, "area"), Asked(filter, "period"), Asked(filter, "breakdown"));
        var kinds = areas.Where(area => area != "").ToDictionary(area => area, area => rows.AreaKind(area));
        var catalogue = rows.Indicators();
        return [.. (from indicator in codes.Select(code => IndicatorRows.Named(catalogue, code)).OfType<Indicator>()
                    let plan = rows.PlanOf(indicator)
                    from area in areas
                    from period in periods
                    from breakdown in breakdowns
                    let reason = plan.WhyNot(kinds.GetValueOrDefault(area), PeriodCode.Kind(period), breakdown == "" ? null : breakdown.Split('=')[0])
                    where reason is not null
                    select new ApiWithheld(indicator.IndicatorCode, area, period, breakdown, Withheld.Status, reason.Sv, reason.En)).Take(Most)];
    }

    private static string[] Asked(IReadOnlyDictionary<string, string[]> filter, string parameter) => filter.GetValueOrDefault(parameter) ?? [""];

    private static ApiWithheld Item(string indicator, IReadOnlyDictionary<string, string[]> filter, Text reason) => new(
        indicator, First(filter, "area"), First(filter, "period"), First(filter, "breakdown"), Withheld.Status, reason.Sv, reason.En);

    private static string First(IReadOnlyDictionary<string, string[]> filter, string parameter) => string.Join(' ', filter.GetValueOrDefault(parameter) ?? []);
}
