namespace Analytics.Tests.Attacker;

/// <summary>How the counts of one reading hang together: places, members, and what is a part of what.</summary>
public sealed class Links(int number, Reading reading, Grid grid, Counts counts, LinearSystem system, Family families)
{
    /// <summary>States all of them.</summary>
    public void State()
    {
        var last = reading.Deliveries.Where(delivery => delivery is { Feed: "hanvisningar", State: "loaded" }).Select(delivery => Day(delivery.LastDay)).DefaultIfEmpty(DateOnly.MinValue).Max();
        foreach (var series in grid.All)
        {
            StatePlaces(series);
            StateMembers(series);
        }

        foreach (var (part, whole) in Method.Within)
        {
            StateWithin(part, whole, last);
        }
    }

    private void StatePlaces(Series series)
    {
        if (!Method.AddsUpOverPlaces(series.Measure))
        {
            return;
        }

        foreach (var kind in (string[])["", .. Method.Partitions.GetValueOrDefault(series.Measure) ?? [], "group"])
        {
            foreach (var area in reading.Areas.Where(area => area.Kind is "county" or "care_area" or "association" && grid.Has(series, kind, area.Kind)))
            {
                var parts = PartsOf(area, code => grid.Has(series, kind, code));
                var family = area.Kind == "association" ? Family.Associations : Family.Places;
                if (parts.Count > 0 && families.HasFlag(family))
                {
                    StateSum(series, kind, area, parts, family);
                }
            }
        }
    }

    private void StateSum(Series series, string kind, ReadArea area, List<ReadArea> parts, Family family)
    {
        foreach (var span in Common(series, area.Kind, parts[0].Kind))
        {
            foreach (var member in kind == "" ? [""] : Known(series, kind))
            {
                var sum = counts.Of(number, series, member, area.Code, span);
                foreach (var part in parts)
                {
                    sum.Add(counts.Of(number, series, member, part.Code, span), -1);
                }

                system.State(sum, 0, 0, family, $"{series.Measure} {member} {area.Code} {span} = the sum of {parts.Count} {parts[0].Kind}");
            }
        }
    }

    private void StateMembers(Series series)
    {
        foreach (var kind in families.HasFlag(Family.Members) ? Method.Partitions.GetValueOrDefault(series.Measure) ?? [] : [])
        {
            if (grid.Members(series, kind).Count < 2)
            {
                continue;
            }

            foreach (var area in reading.Areas.Where(area => grid.Has(series, kind, area.Kind) && grid.Has(series, "", area.Kind)))
            {
                foreach (var span in Times(series, area.Kind))
                {
                    var sum = counts.Of(number, series, "", area.Code, span);
                    foreach (var member in Known(series, kind))
                    {
                        sum.Add(counts.Of(number, series, member, area.Code, span), -1);
                    }

                    system.State(sum, 0, 0, Family.Members, $"{series.Measure} {area.Code} {span} = the sum over {kind}");
                }
            }
        }
    }

    private void StateWithin(Measure part, Measure whole, DateOnly last)
    {
        foreach (var series in grid.All.Where(series => series.Measure == part).ToList())
        {
            var other = new Series(whole, series.Scope);
            foreach (var kind in grid.All.Contains(other) && Method.AddsUp(part) ? (string[])["", "organisation"] : [])
            {
                foreach (var area in reading.Areas.Where(area => grid.Has(series, kind, area.Kind) && grid.Has(other, kind, area.Kind)))
                {
                    foreach (var (span, member) in from span in Common(series, area.Kind, area.Kind, other) from member in kind == "" ? [""] : Known(series, kind) select (span, member))
                    {
                        var rest = counts.Of(number, other, member, area.Code, span).Add(counts.Of(number, series, member, area.Code, span), -1);
                        // A referral is counted among those that had 30 days once they have passed: then these are all referrals.
                        var isAll = (part, whole) == (Measure.Aged, Measure.Referral) && last > DateOnly.MinValue && span.LastDay.AddDays(30) < last;
                        system.State(rest, 0, isAll ? 0 : LinearSystem.Unlimited, Family.Complements, $"{part} {member} {area.Code} {span} {(isAll ? "=" : "<=")} {whole}");
                    }
                }
            }
        }
    }

    // The county is made of care areas where they fill it, else of municipalities.
    private List<ReadArea> PartsOf(ReadArea area, Func<string, bool> isTold)
    {
        foreach (var kind in area.Kind == "county" ? (string[])["care_area", "municipality"] : ["municipality"])
        {
            var parts = reading.Areas.Where(part => part.Kind == kind && part.Municipalities.All(area.Municipalities.Contains)).ToList();
            if (isTold(kind) && parts.Sum(part => part.Municipalities.Count) == area.Municipalities.Count)
            {
                return parts;
            }
        }

        return [];
    }

    private IEnumerable<string> Known(Series series, string kind) =>
        kind == "ground" && series.Measure == Measure.Talk ? grid.Members(series, kind).Append(Method.GroundUnknown).Distinct() : grid.Members(series, kind);

    private IEnumerable<Span> Times(Series series, string areaKind) =>
        Method.AddsUp(series.Measure) ? grid.Times(series, areaKind, grid.Grain(series, areaKind)) : Periods(series, areaKind);

    // The smallest times that both are sums of.
    private IEnumerable<Span> Common(Series series, string one, string another, Series? other = null)
    {
        if (!Method.AddsUp(series.Measure))
        {
            return Periods(series, one).Intersect(Periods(series, another));
        }

        var grain = Math.Max(grid.Grain(series, one), grid.Grain(other ?? series, another));
        return grid.Times(series, one, grain).Where(span => grid.IsApart(series, one, span)
            ? grid.IsApart(other ?? series, another, span)
            : !grid.IsApart(other ?? series, another, span) && IsFilled(other ?? series, another, span));
    }

    private bool IsFilled(Series series, string areaKind, Span span) =>
        span.Parts(grid.Grain(series, areaKind)) is not null && span.Months.All(grid.MonthsOf(series).Contains);

    private List<Span> Periods(Series series, string areaKind) => reading.Cells
        .Where(cell => grid.Areas[cell.Area].Kind == areaKind && cell.Status is "shown" or "hidden" or "too_few"
            && Method.Of(cell.Indicator, cell.Breakdown) is { } counted && counted.Numerator.Concat(counted.Denominator).Any(part => part.Measure == series.Measure))
        .Select(cell => grid.Spans[cell.Period]).Distinct().ToList();

    private static DateOnly Day(int day) => new(day / 10000, day / 100 % 100, day % 100);
}
