using Analytics.Etl.Deliveries;

namespace Analytics.Etl.Observability;

/// <summary>What became of a file, as metrics and spans name it.</summary>
internal static class OutcomeCode
{
    /// <summary>The word.</summary>
    public static string Of(Outcome outcome) => outcome switch
    {
        Outcome.Loaded => "loaded",
        Outcome.Held => "held",
        Outcome.Rejected => "rejected",
        Outcome.Unchanged => "unchanged",
        Outcome.Unreadable => "unreadable",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, null),
    };
}
