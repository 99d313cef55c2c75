using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Figures;

/// <summary>From what an address asks for to what there is; what does not exist gives a remark and the usual.</summary>
public static class Choice
{
    // Of a measure that is told in parts the whole, and of the municipalities outside the limits those below: these tell most when nothing is asked for.
    private static readonly string[] TellingKinds = ["total", "low"];

    /// <summary>What is shown of an indicator.</summary>
    public static Breakdown Breakdown(List<Breakdown> breakdowns, string? asked, List<Remark> remarks)
    {
        var usual = breakdowns[0].Code == "" ? breakdowns[0] : breakdowns.Find(item => TellingKinds.Contains(item.Kind)) ?? breakdowns[0];
        var found = breakdowns.Find(item => item.Code == (asked ?? ""));
        if (found is null && !string.IsNullOrEmpty(asked))
        {
            remarks.Add(new(Texts.UnknownBreakdown, language =>
                [Remark.Echo(asked), usual.Code == "" ? language[Texts.TheWhole] : language.Of(usual.LabelSv, usual.LabelEn)]));
        }

        return found ?? usual;
    }

    // A later period is worth a few figures fewer, and no more than so large a part of them.
    private const double WorthOfLater = 0.1;

    /// <summary>The period; when nothing is asked for the latest, of the kinds that show about as much as the one that shows most. Of periods that end on the same day the longest comes first: it hides least.</summary>
    /// <param name="periods">What can be chosen, the latest first.</param>
    /// <param name="kinds">The kinds among them.</param>
    /// <param name="asked">What the address asks for.</param>
    /// <param name="remarks">Where it is told that what was asked for does not exist.</param>
    /// <param name="freshest">The last day that deliveries tell of, yyyymmdd, or 0 where nothing says: without any figure the page does not open on a time to come.</param>
    public static Period? Period(List<Period> periods, List<string> kinds, string? asked, List<Remark> remarks, long freshest = 0)
    {
        var latest = Usual(periods, freshest);
        if (string.IsNullOrEmpty(asked) || latest is null)
        {
            return latest;
        }

        var found = periods.Find(period => period.PeriodCode == asked);
        if (found is null)
        {
            remarks.Add(new(Texts.UnknownPeriod, language =>
            [
                Remark.Echo(asked),
                language.List([.. kinds.Select(kind => language[CodeWords.PeriodKinds(kind)])]),
                language.Of(latest.LabelSv, latest.LabelEn),
            ]));
        }

        return found ?? latest;
    }

    /// <summary>The period that is shown beside on the map; null when none is asked for.</summary>
    public static Period? Compared(IReadOnlyList<Period> periods, Period? chosen, string? asked, List<Remark> remarks)
    {
        if (string.IsNullOrEmpty(asked) || chosen is null)
        {
            return null;
        }

        var found = periods.FirstOrDefault(period => period.PeriodCode == asked);
        if (found is null)
        {
            remarks.Add(new(Texts.UnknownCompare, language => [Remark.Echo(asked), language.Of(chosen.LabelSv, chosen.LabelEn)]));
        }

        return found;
    }

    private static Period? Usual(List<Period> periods, long freshest)
    {
        static double Part(Period period) => period.ShownCount / (double)period.CellCount;
        var latest = periods.Where(period => period.ShownCount > 0).DistinctBy(period => period.PeriodKind).ToList();
        return latest.Find(period => Part(period) >= latest.Max(Part) - WorthOfLater)
            ?? periods.Find(period => period.HasFigures == 1) ?? periods.Find(period => period.LastDay <= freshest) ?? periods.FirstOrDefault();
    }

    /// <summary>The place that is compared; the county when nothing is asked for.</summary>
    public static Cell? Place(List<Cell> places, Cell? county, string? asked, List<Remark> remarks)
    {
        if (string.IsNullOrEmpty(asked) || county is null || asked == county.AreaCode)
        {
            return county;
        }

        var found = places.Find(cell => cell.AreaCode == asked);
        if (found is null)
        {
            remarks.Add(new(Texts.UnknownPlace, language => [Remark.Echo(asked), language.Of(county.AreaSv, county.AreaEn)]));
        }

        return found ?? county;
    }

    /// <summary>The kind of period that a trend is shown by.</summary>
    public static string Trend(List<string> kinds, string usual, string? asked, List<Remark> remarks)
    {
        if (string.IsNullOrEmpty(asked) || kinds.Contains(asked))
        {
            return string.IsNullOrEmpty(asked) ? usual : asked;
        }

        if (usual != "")
        {
            remarks.Add(new(Texts.UnknownTrend, language => [Remark.Echo(asked), language[CodeWords.PeriodKind(usual)]]));
        }

        return usual;
    }
}
