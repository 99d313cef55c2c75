using System.Globalization;

namespace Analytics.Tests.Attacker;

/// <summary>The unknowns: one per count, member, area and smallest time. Those that no delivery between two readings touches are the same in both.</summary>
public sealed class Counts
{
    private readonly IReadOnlyList<Reading> readings;
    private readonly Grid[] grids;
    private readonly Family families;
    private readonly LinearSystem system;
    private readonly Dictionary<int, Dictionary<string, List<Span>>> touched = [];
    private readonly Dictionary<int, HashSet<(Measure, int Month)>> changed = [];

    /// <summary>For some readings of the same place, the earliest first.</summary>
    public Counts(IReadOnlyList<Reading> readings, Grid[] grids, Family families, LinearSystem system)
    {
        (this.readings, this.grids, this.families, this.system) = (readings, grids, families, system);
        for (var at = 1; at < readings.Count; at++)
        {
            touched[at] = Touched(readings[at - 1], readings[at]);
            changed[at] = Changed(at);
        }
    }

    /// <summary>A count in an area and time, as a sum of unknowns.</summary>
    public Expression Of(int reading, Series series, string member, string area, Span span)
    {
        var (grid, kind) = (grids[reading], grids[reading].Areas[area].Kind);
        var parts = !Method.AddsUp(series.Measure) || grid.IsApart(series, kind, span) ? [span] : span.Parts(grid.Grain(series, kind)) ?? [span];
        var sum = new Expression();
        foreach (var part in parts)
        {
            var version = Version(reading, series.Measure, part);
            sum.Add(system.Variable($"{series.Scope}{series.Measure}{(member == "" ? "" : " " + member)} {area} {part}{(version == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" (reading {version + 1})"))}"));
        }

        return sum;
    }

    /// <summary>The counts of one side of a cell.</summary>
    public Expression Of(int reading, IReadOnlyList<Part> parts, ReadCell cell)
    {
        var sum = new Expression();
        foreach (var part in parts)
        {
            sum.Add(Of(reading, grids[reading].SeriesOf(part.Measure, cell.Indicator), part.Member, cell.Area, grids[reading].Spans[cell.Period]), part.Sign);
        }

        return sum;
    }

    // The latest reading before which something may have changed it.
    private int Version(int reading, Measure measure, Span span)
    {
        if (!families.HasFlag(Family.Readings))
        {
            return reading;
        }

        for (var at = reading; at > 0; at--)
        {
            if (touched[at].GetValueOrDefault(Method.FeedOf(measure))?.Exists(span.Overlaps) == true || span.Months.Any(month => changed[at].Contains((measure, month))))
            {
                return at;
            }
        }

        return 0;
    }

    // What came into force and what went out of it; a file that was refused changes nothing.
    private static Dictionary<string, List<Span>> Touched(Reading before, Reading after)
    {
        var inForce = InForce(before);
        return after.Deliveries.Where(delivery => inForce.Contains(delivery.Number) != (delivery.State == "loaded"))
            .GroupBy(delivery => delivery.Feed).ToDictionary(feed => feed.Key, feed => feed.Select(delivery => Span.Of(delivery.FirstDay, delivery.LastDay)).ToList());
    }

    private static HashSet<long> InForce(Reading reading) => [.. reading.Deliveries.Where(delivery => delivery.State == "loaded").Select(delivery => delivery.Number)];

    // A later file can change what an earlier one told (a referral's later steps). Where anything that is shown of a month differs, its counts may.
    private HashSet<(Measure, int)> Changed(int at)
    {
        var before = readings[at - 1].Cells.Where(cell => cell.Status == "shown").ToDictionary(cell => cell.Key, StringComparer.Ordinal);
        var months = new HashSet<(Measure, int)>();
        foreach (var cell in readings[at].Cells.Where(cell => cell.Status == "shown"))
        {
            if (!before.TryGetValue(cell.Key, out var former) || Method.Of(cell.Indicator, cell.Breakdown) is not { } counted)
            {
                continue;
            }

            // What a delivery touches is another count anyhow, and a year that changed with it tells nothing of its other months.
            var span = grids[at].Spans[cell.Period];
            var different = (former.Numerator == cell.Numerator ? [] : counted.Numerator).Concat(former.Denominator == cell.Denominator ? [] : counted.Denominator);
            foreach (var measure in different.Select(part => part.Measure).Where(measure => touched[at].GetValueOrDefault(Method.FeedOf(measure))?.Exists(span.Overlaps) != true))
            {
                months.UnionWith(span.Months.Select(month => (measure, month)));
            }
        }

        return months;
    }
}
