using Analytics.Etl.Disclosure;
using Analytics.WarehouseSql;

namespace Analytics.Etl.Indicators.Comparisons;

/// <summary>
/// What a target asks for on the way: a straight line from the base value at the end of the base period to each target at its date, one after the
/// other; the last one from then on. A target to keep a value asks for that value all the time.
/// </summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Area">The area.</param>
/// <param name="Direction">öka, minska or behåll.</param>
/// <param name="Base">The base period.</param>
/// <param name="BaseValue">The value then.</param>
/// <param name="Points">Targets by date (yyyymmdd), earliest first; at least one.</param>
public sealed record TargetPath(string Indicator, string Area, string Direction, KnownPeriod Base, double BaseValue, IReadOnlyList<(int Day, double Value)> Points)
{
    private const string Keep = "behåll";

    // Less than this share of a thing is the rounding of a computer, not one more thing to be done.
    private const double Slack = 1e-9;

    private double Last => Points[^1].Value;

    /// <summary>What the path asks for on a day after the base period; null before.</summary>
    public double? At(int day)
    {
        if (day <= Base.LastDay)
        {
            return null;
        }

        var (from, value) = (Base.LastDay, BaseValue);
        foreach (var point in Points)
        {
            if (Direction == Keep && day <= point.Day)
            {
                return point.Value;
            }

            if (day <= point.Day)
            {
                return value + (point.Value - value) * (Number(day) - Number(from)) / (Number(point.Day) - Number(from));
            }

            // A target dated within the base period is no place on the way.
            (from, value) = point.Day > from ? point : (from, value);
        }

        return Last;
    }

    /// <summary>
    /// A figure against the path at the end of its period. On it where its 95 % interval holds what is asked for (or where it is that, for figures
    /// without limits); reached where the figure itself is at the last target. Null for periods up to the base, and for rates and counts of another length
    /// than the base period, which are not comparable with it.
    /// </summary>
    public ComparisonRow? Compare(PublishedValue cell, Definition definition, KnownPeriod period)
    {
        if (At(period.LastDay) is not { } asked || (definition.ValueMethod is "rate" or "count" && period.MonthCount != Base.MonthCount))
        {
            return null;
        }

        var difference = cell.Value!.Value - asked;
        var verdict = VerdictOf(cell, definition, asked);
        return new ComparisonRow(cell.Key, "target", Base.Code)
        {
            ReferenceValue = asked,
            Limits = new Limits(cell.Limits.Low - asked, cell.Limits.High - asked, cell.Limits.Low998 - asked, cell.Limits.High998 - asked),
            Difference = difference,
            Aim = new Aim(Last, Points[^1].Day, BaseValue),
            Missing = verdict == "behind" ? Missing(Math.Abs(difference), cell, definition) : 0,
            Verdict = new Verdict(verdict, 0),
        };
    }

    private string VerdictOf(PublishedValue cell, Definition definition, double asked)
    {
        var value = cell.Value!.Value;
        var gain = Direction switch
        {
            "öka" => value - asked,
            "minska" => asked - value,
            _ => definition.Polarity switch
            {
                "+" => value - asked,
                "-" => asked - value,
                _ => -Math.Abs(value - asked),
            },
        };
        var isReached = (Direction == "öka" && value >= Last) || (Direction == "minska" && value <= Last);
        var holds = cell.Limits is { Low: { } low, High: { } high } && low <= asked && high >= asked;
        return isReached ? "reached" : holds || gain == 0 ? "on" : gain > 0 ? "ahead" : "behind";
    }

    // In things counted, rounded up, where the value is so many of them per something; else in the value's own unit.
    private static double Missing(double distance, PublishedValue cell, Definition definition) => definition.ValueMethod switch
    {
        "rate" or "share" when cell.Denominator is { } size => Math.Ceiling(distance * size / definition.Multiplier - Slack),
        "count" => Math.Ceiling(distance / definition.Multiplier - Slack),
        _ => distance,
    };

    private static int Number(int day) => Calendar.Day(day).DayNumber;
}
