using Calendar = Analytics.WarehouseSql.Calendar;

namespace Analytics.Etl.Feeds;

/// <summary>A day that the warehouse's calendar holds, so that days to and from it can be counted.</summary>
public sealed class KnownDayDomain : Domain<int>
{
    private static readonly DateDomain Day = new();

    private readonly string rule;

    /// <summary>With the code of the rule that a wrong day breaks.</summary>
    public KnownDayDomain(string rule = "datum") => this.rule = rule;

    /// <inheritdoc/>
    public override Problem WhenMissing => Day.WhenMissing with { Rule = rule };

    /// <inheritdoc/>
    public override (int Value, Problem? Problem) Read(string text)
    {
        var (day, problem) = Day.Read(text);
        if (problem is not null)
        {
            return (0, problem with { Rule = rule });
        }

        return day / 10000 is >= Calendar.FirstYear and <= Calendar.LastYear
            ? (day, null)
            : (0, new Problem(rule, FormattableString.Invariant($"datumet ligger utanför {Calendar.FirstYear}–{Calendar.LastYear}. Rätta det.")));
    }
}
