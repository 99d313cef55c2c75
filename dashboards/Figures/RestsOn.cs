using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Figures;

/// <summary>A delivery in force of a feed that an indicator is made of. Days are yyyymmdd.</summary>
public sealed class SourceDelivery
{
    public string Feed { get; init; } = "";

    /// <summary>events, list or base: see pub_indicator_feed.</summary>
    public string Role { get; init; } = "";
    public int IsMain { get; init; }
    public long DeliveryKey { get; init; }
    public string Sender { get; init; } = "";
    public long FirstDay { get; init; }
    public long LastDay { get; init; }
}

/// <summary>Which deliveries the figures of a period rest on, so that a reader can follow a figure to its files.</summary>
public static class RestsOn
{
    // Of a year's list the year of the period's last day counts, whatever else the period touches.
    private static readonly string[] YearLists = ["befolkning", "familjecentraler"];

    // These are about the deliveries themselves, and so about every one of the period.
    private static readonly string[] AboutDeliveries = ["P15", "Q01", "Q02", "Q03"];

    /// <summary>Those of an indicator's deliveries in force that a period rests on, by feed and number.</summary>
    public static ILookup<string, SourceDelivery> Of(string indicator, Period period, IEnumerable<SourceDelivery> deliveries) =>
        deliveries.GroupBy(row => row.Feed).SelectMany(feed => OfFeed(AboutDeliveries.Contains(indicator), period, [.. feed])).ToLookup(row => row.Feed);

    /// <summary>Numbers in words, runs as ranges: <c>3, 10–21 och 24</c>.</summary>
    public static string Numbers(IEnumerable<SourceDelivery> deliveries, Language language)
    {
        var runs = new List<(long First, long Last)>();
        foreach (var key in deliveries.Select(row => row.DeliveryKey).Order())
        {
            if (runs is [.., var run] && run.Last == key - 1)
            {
                runs[^1] = (run.First, key);
                continue;
            }

            runs.Add((key, key));
        }

        return language.List([.. runs.Select(run => run.First == run.Last ? $"{run.First}" : $"{run.First}–{run.Last}")]);
    }

    private static IEnumerable<SourceDelivery> OfFeed(bool all, Period period, List<SourceDelivery> rows)
    {
        var within = rows.FindAll(row => row.FirstDay <= period.LastDay && row.LastDay >= period.FirstDay);
        if (all)
        {
            return within;
        }

        var (feed, role, isMain) = (rows[0].Feed, rows[0].Role, rows[0].IsMain == 1);
        if (role == "base" || YearLists.Contains(feed))
        {
            return Latest(rows.FindAll(row => row.FirstDay <= period.LastDay));
        }

        // A picture of one day holds until the next one from the same sender.
        var isPicture = rows.TrueForAll(row => row.FirstDay == row.LastDay);
        if (!isPicture)
        {
            return within;
        }

        if (role == "events" || isMain)
        {
            return Latest(rows.FindAll(row => row.LastDay <= period.LastDay));
        }

        // Beside events it is needed all through the period, and the first one tells of the time before it too.
        List<SourceDelivery> needed = [.. Latest(rows.FindAll(row => row.LastDay < period.FirstDay)), .. within];
        return needed.Count > 0 ? needed : rows.FindAll(row => row.FirstDay == rows.Min(other => other.FirstDay));
    }

    private static IEnumerable<SourceDelivery> Latest(List<SourceDelivery> rows) =>
        rows.GroupBy(row => row.Sender).SelectMany(sender => sender.Where(row => row.LastDay == sender.Max(other => other.LastDay)));
}
