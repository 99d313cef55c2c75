namespace Analytics.Dashboards.Figures;

/// <summary>What a step of the way from referral to support tells.</summary>
public enum FlowKind
{
    /// <summary>Referrals from health care.</summary>
    Referred,

    /// <summary>Contact within 30 days, of the referrals older than 30 days.</summary>
    ContactInTime,

    /// <summary>Contact, however long it took.</summary>
    Contact,

    /// <summary>Decided: support begun, declined or no place.</summary>
    Decided,

    /// <summary>How the decided ones ended.</summary>
    Ended,
}

/// <summary>One step with the figures that it is told by.</summary>
/// <param name="Kind">Which step.</param>
/// <param name="Base">Of how many; null where that is not shown.</param>
/// <param name="Count">How many; null where the step cannot be told.</param>
/// <param name="Rest">The others of the base; null where that is not told.</param>
/// <param name="Reason">Why the step cannot be told: the status of the cell that is not shown; empty where it can.</param>
public sealed record FlowStep(FlowKind Kind, double? Base, double? Count, double? Rest, string Reason)
{
    /// <summary>Whether there is a number to show.</summary>
    public bool IsShown => Count is not null;
}

/// <summary>
/// The way from referral to support, put together from published counts alone. A number that is worked out here, such as referrals less contacts, is so
/// only when every part of it is shown, and is not told when it is one to four: the page itself makes no small count.
/// </summary>
public static class ReferralFlow
{
    private const double SmallestTold = 5;

    /// <summary>The steps in order.</summary>
    /// <param name="referrals">H01 of a place and period; its numerator is referrals.</param>
    /// <param name="inTime">H04: contact within 30 days of the referrals older than 30 days.</param>
    /// <param name="contacts">H05; its denominator is referrals that led to contact.</param>
    /// <param name="lost">H08: ended without support, of the decided.</param>
    public static IReadOnlyList<FlowStep> Steps(Cell? referrals, Cell? inTime, Cell? contacts, Cell? lost)
    {
        var all = Shown(referrals, cell => cell.Numerator);
        var decided = Shown(lost, cell => cell.Denominator);
        var without = Shown(lost, cell => cell.Numerator);
        return
        [
            Step(FlowKind.Referred, all, all, referrals, referrals),
            Step(FlowKind.ContactInTime, Shown(inTime, cell => cell.Denominator), Shown(inTime, cell => cell.Numerator), inTime, inTime),
            Step(FlowKind.Contact, all, Shown(contacts, cell => cell.Denominator), contacts, referrals),
            Step(FlowKind.Decided, all, decided, lost, referrals),
            Ended(decided, without, lost),
        ];
    }

    private static double? Shown(Cell? cell, Func<Cell, double?> part) => cell is { Status: "shown" } ? part(cell) : null;

    private static FlowStep Step(FlowKind kind, double? whole, double? count, Cell? source, Cell? baseSource)
    {
        if (count is null || whole is null)
        {
            return new FlowStep(kind, whole, null, null, Why(count is null ? source : baseSource));
        }

        return new FlowStep(kind, whole, count, Told(whole - count), "");
    }

    private static FlowStep Ended(double? decided, double? without, Cell? lost)
    {
        if (Told(decided - without) is not { } supported)
        {
            return new FlowStep(FlowKind.Ended, decided, null, null, lost is { Status: "shown" } ? "hidden" : Why(lost));
        }

        return new FlowStep(FlowKind.Ended, decided, supported, without, "");
    }

    private static string Why(Cell? cell) => cell?.Reason ?? "";

    // Bases that do not fit together, and small numbers, are left out.
    private static double? Told(double? rest) => rest is 0 or >= SmallestTold ? rest : null;
}
