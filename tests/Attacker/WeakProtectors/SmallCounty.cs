using System.Globalization;
using Analytics.Etl.Indicators.Statistics;

namespace Analytics.Tests.Attacker.WeakProtectors;

/// <summary>
/// A hand-made county whose true figures a person can add up in the head: municipalities 1 to 6, care areas A (1, 2, 3) and B (4, 5, 6), association F (1, 2), and those outside.
/// Told are the eighteen months from January 2025 to June 2026.
/// </summary>
public sealed class SmallCounty
{
    private const int MonthCount = 18;

    private static readonly string[] Codes = ["code=DU055", "code=DU056", "code=DU057"];
    private static readonly string[] All = ["1", "2", "3", "4", "5", "6"];

    private readonly List<(string Area, int Month, Measure Measure, string Member, int Count)> counted = [];
    private readonly List<string> indicators = [];
    private Func<ReadArea, ReadPeriod, bool> isPublished = (_, _) => true;

    /// <summary>The areas.</summary>
    public static IReadOnlyList<ReadArea> Areas { get; } =
    [
        new("lan", "county", All), new("A", "care_area", ["1", "2", "3"]), new("B", "care_area", ["4", "5", "6"]), new("F", "association", ["1", "2"]),
        .. All.Select(code => new ReadArea(code, "municipality", [code])), new("okand", "outside", []), new("utomlans", "outside", []),
    ];

    /// <summary>Months, quarters, half-years, the year, the year of the agreement and twelve months to each month.</summary>
    public static IReadOnlyList<ReadPeriod> Periods { get; } = [.. AllPeriods()];

    /// <summary>Talks of one code in the first month of a half-year, such as 2025H1, for some areas in turn; an empty code is DU055.</summary>
    public SmallCounty Talks(string halfYear, params int[] counts) => Put(Measure.Talk, Codes[0], MonthOf(halfYear), counts);

    /// <summary>Talks of a code.</summary>
    public SmallCounty Talks(string code, string halfYear, params int[] counts) => Put(Measure.Talk, "code=" + code, MonthOf(halfYear), counts);

    /// <summary>Talks in a month of an area.</summary>
    public SmallCounty TalksIn(string area, string month, int count)
    {
        counted.Add((area, MonthOf(month), Measure.Talk, Codes[0], count));
        return this;
    }

    /// <summary>Referrals in the first month of a half-year, for municipalities 1 to 6 in turn.</summary>
    public SmallCounty Referrals(string halfYear, params int[] counts) => Put(Measure.Referral, "", MonthOf(halfYear), counts);

    /// <summary>Publishes indicators, in all areas and periods of their plan.</summary>
    public SmallCounty Publish(params string[] codes)
    {
        indicators.AddRange(codes);
        return this;
    }

    /// <summary>Publishes only some places and times.</summary>
    public SmallCounty Where(Func<ReadArea, ReadPeriod, bool> published)
    {
        isPublished = published;
        return this;
    }

    /// <summary>Everything as it is, nothing hidden.</summary>
    public Reading True(params ReadDelivery[] deliveries)
    {
        var cells = from indicator in indicators
                    from area in Areas
                    from period in Periods
                    where IsPlanned(indicator, area.Kind, period.Kind) && isPublished(area, period)
                    from breakdown in indicator == "K02" ? Codes : [""]
                    select CellOf(indicator, area, period, breakdown);
        return new Reading([.. cells], Areas, Periods, deliveries);
    }

    private SmallCounty Put(Measure measure, string member, int month, int[] counts)
    {
        counted.AddRange(counts.Index().Select(item => (All[item.Index], month, measure, member, item.Item)));
        return this;
    }

    private ReadCell CellOf(string indicator, ReadArea area, ReadPeriod period, string breakdown)
    {
        var rule = Method.Of(indicator, breakdown)!;
        double numerator = Sum(rule.Numerator);
        double? denominator = rule.Denominator.Count > 0 ? Sum(rule.Denominator) : area.Kind == "outside" ? null : 1000 * area.Municipalities.Count;
        if (denominator is not > 0)
        {
            return new ReadCell(indicator, area.Code, period.Code, breakdown, numerator, denominator, null, null, null, "shown", "not_applicable");
        }

        // The product's own intervals: the attacker inverts them by a method of its own.
        var estimate = rule.Interval == "wilson" ? Wilson.Share(numerator, denominator.Value, multiplier: rule.Multiplier) : Byar.Rate(numerator, denominator.Value, rule.Multiplier);
        return new ReadCell(indicator, area.Code, period.Code, breakdown, numerator, denominator, estimate.Value, estimate.Limits.Low, estimate.Limits.High, "shown", "");

        int Sum(IReadOnlyList<Part> parts) => parts.Sum(part => part.Sign * counted
            .Where(row => row.Measure == part.Measure && (part.Member == "" || part.Member == row.Member)
                && (row.Area == area.Code || area.Municipalities.Contains(row.Area)) && Span.Of(period.FirstDay, period.LastDay).Months.Contains(row.Month))
            .Sum(row => row.Count));
    }

    private static bool IsPlanned(string indicator, string areaKind, string periodKind) => areaKind switch
    {
        "county" => true,
        "care_area" => periodKind is "quarter" or "half_year" or "year" or "iop_year",
        "association" => indicator is "K01" or "H01" && periodKind is "year" or "iop_year",
        "municipality" => periodKind is "year" or "iop_year" || periodKind == "half_year" && indicator != "K02",
        _ => indicator is "K01" or "H01",
    };

    private static IEnumerable<ReadPeriod> AllPeriods()
    {
        for (var month = 0; month < MonthCount; month++)
        {
            yield return Period($"{Year(month)}-{month % 12 + 1:00}", "month", month, 1);
            if (month >= 11)
            {
                yield return Period($"R12-{Year(month)}-{month % 12 + 1:00}", "rolling_year", month - 11, 12);
            }

            if (month % 3 == 0)
            {
                yield return Period($"{Year(month)}K{month % 12 / 3 + 1}", "quarter", month, 3);
            }

            if (month % 6 == 0)
            {
                yield return Period($"{Year(month)}H{month % 12 / 6 + 1}", "half_year", month, 6);
            }
        }

        yield return Period("2025", "year", 0, 12);
        yield return Period("IOP1", "iop_year", 6, 12);
    }

    private static int Year(int month) => 2025 + month / 12;

    private static ReadPeriod Period(string code, string kind, int first, int length)
    {
        var (from, to) = (new DateOnly(2025, 1, 1).AddMonths(first), new DateOnly(2025, 1, 1).AddMonths(first + length).AddDays(-1));
        return new ReadPeriod(code, kind, Number(from), Number(to));
    }

    private static int Number(DateOnly day) => day.Year * 10000 + day.Month * 100 + day.Day;

    private static int MonthOf(string period)
    {
        var year = int.Parse(period[..4], CultureInfo.InvariantCulture);
        var number = int.Parse(period[5..], CultureInfo.InvariantCulture);
        return year * 12 + (period[4] == 'H' ? (number - 1) * 6 : number - 1);
    }
}
