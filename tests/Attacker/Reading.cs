namespace Analytics.Tests.Attacker;

/// <summary>One cell as anybody can read it. What is not shown is null.</summary>
/// <param name="Indicator">Its code, such as K01.</param>
/// <param name="Area">Area code.</param>
/// <param name="Period">Period code.</param>
/// <param name="Breakdown">The member, such as code=DU055; empty for the whole.</param>
/// <param name="Status">shown, hidden, or a note that says why there is nothing.</param>
/// <param name="Note">The note of a shown cell, such as not_applicable.</param>
public sealed record ReadCell(
    string Indicator, string Area, string Period, string Breakdown, double? Numerator, double? Denominator, double? Value, double? Low, double? High, string Status, string Note)
{
    /// <summary>What identifies it.</summary>
    public string Key => $"{Indicator} {Area} {Period}{(Breakdown == "" ? "" : " " + Breakdown)}";

    /// <summary>The kind of its breakdown, such as code; empty for the whole.</summary>
    public string BreakdownKind => Breakdown.Split('=')[0];
}

/// <summary>An area and the municipalities that it is made of.</summary>
/// <param name="Kind">county, care_area, association, municipality or outside.</param>
public sealed record ReadArea(string Code, string Kind, IReadOnlyList<string> Municipalities);

/// <summary>A period. Days are yyyymmdd, both within it.</summary>
public sealed record ReadPeriod(string Code, string Kind, int FirstDay, int LastDay);

/// <summary>A delivery. Days are yyyymmdd, both within its period.</summary>
public sealed record ReadDelivery(long Number, string Feed, int FirstDay, int LastDay, string State);

/// <summary>Everything that somebody read of one publication: cells, what their codes stand for, and the deliveries behind them.</summary>
public sealed record Reading(
    IReadOnlyList<ReadCell> Cells, IReadOnlyList<ReadArea> Areas, IReadOnlyList<ReadPeriod> Periods, IReadOnlyList<ReadDelivery> Deliveries);

/// <summary>A span of whole months; a month is numbered by year times 12 and its place in the year from 0.</summary>
public readonly record struct Span(int First, int Length)
{
    /// <summary>The month after its last.</summary>
    public int End => First + Length;

    /// <summary>Its months.</summary>
    public IEnumerable<int> Months => Enumerable.Range(First, Length);

    /// <summary>The last day, yyyymmdd.</summary>
    public DateOnly LastDay => new DateOnly(First / 12, First % 12 + 1, 1).AddMonths(Length).AddDays(-1);

    /// <summary>The span of a period that begins and ends with a month.</summary>
    public static Span Of(int firstDay, int lastDay)
    {
        var first = MonthOf(firstDay);
        return new Span(first, MonthOf(lastDay) - first + 1);
    }

    /// <summary>Whether they share a month.</summary>
    public bool Overlaps(Span other) => First < other.End && other.First < End;

    /// <summary>Its parts of so many months, counted from January; null where they do not fill it exactly.</summary>
    public IReadOnlyList<Span>? Parts(int length)
    {
        var first = First;
        return First % length == 0 && Length % length == 0 ? [.. Enumerable.Range(0, Length / length).Select(part => new Span(first + part * length, length))] : null;
    }

    /// <inheritdoc/>
    public override string ToString() => $"{First / 12}-{First % 12 + 1:00}+{Length}";

    private static int MonthOf(int day) => day / 10000 * 12 + day / 100 % 100 - 1;
}
