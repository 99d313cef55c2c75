using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Figures;

/// <summary>What the codes of published cells stand for, in both languages and in their order. Each list is read once, when it is first asked for.</summary>
/// <param name="reading">This request's reading.</param>
/// <param name="indicators">The catalogue.</param>
/// <param name="places">Areas and periods.</param>
public sealed class ValueWords(Reading reading, IndicatorRows indicators, PlaceRows places)
{
    private readonly Lazy<List<Indicator>> catalogue = new(indicators.Indicators);
    private readonly Lazy<List<AreaRow>> areas = new(places.Areas);
    private readonly Lazy<List<PeriodRow>> periods = new(places.Periods);
    private readonly Lazy<List<Member>> members = new(() => reading.Query<Member>("""
        select b.breakdown, b.indicator_code, b.label_sv, b.label_en
        from   pub_breakdown b
        order by b.breakdown_kind, b.sort_order, b.label_sv
        """));

    /// <summary>The catalogue, in its order.</summary>
    public IReadOnlyList<Indicator> Indicators => catalogue.Value;

    /// <summary>Every area, in its order.</summary>
    public IReadOnlyList<AreaRow> Areas => areas.Value;

    /// <summary>Every period with a published cell, by its first day.</summary>
    public IReadOnlyList<PeriodRow> Periods => periods.Value;

    /// <summary>The members of breakdowns among these codes, in their order, with words; those that nobody has given any keep their code.</summary>
    /// <param name="codes">As in pub_value; the empty one is the whole.</param>
    /// <param name="ofIndicators">The indicators whose own words count.</param>
    public IReadOnlyList<(string Code, Text Words)> Breakdowns(IReadOnlySet<string> codes, IReadOnlySet<string> ofIndicators)
    {
        List<(string Code, Text Words)> found = [.. members.Value
            .Where(item => codes.Contains(item.Breakdown) && (item.IndicatorCode == "" || ofIndicators.Contains(item.IndicatorCode)))
            .DistinctBy(item => item.Breakdown)
            .Select(item => (item.Breakdown, new Text(item.LabelSv, item.LabelEn)))];
        var named = found.Select(item => item.Code).ToHashSet();
        return
        [
            .. codes.Contains("") ? new[] { ("", Texts.StatWhole) } : [],
            .. found,
            .. codes.Where(code => code != "" && !named.Contains(code)).Order(StringComparer.Ordinal).Select(code => (code, new Text(code, code))),
        ];
    }

    private sealed class Member
    {
        public string Breakdown { get; init; } = "";
        public string IndicatorCode { get; init; } = "";
        public string LabelSv { get; init; } = "";
        public string LabelEn { get; init; } = "";
    }
}
