namespace Analytics.Etl.Deliveries;

/// <summary>The ledger's words in Swedish.</summary>
public static class DeliveryWords
{
    /// <summary>A state as a reader says it.</summary>
    public static string State(string state) => state switch
    {
        "waiting" => "väntar",
        "loading" => "laddas",
        "held" => "väntar på bekräftelse",
        "loaded" => "gäller",
        "superseded" => "ersatt",
        "withdrawn" => "återkallad",
        "rejected" => "avvisad",
        _ => state,
    };

    /// <summary>What became of a file.</summary>
    public static string Outcome(Outcome outcome) => outcome switch
    {
        Deliveries.Outcome.Loaded => "laddad",
        Deliveries.Outcome.Held => "väntar på bekräftelse",
        Deliveries.Outcome.Rejected => "avvisad",
        Deliveries.Outcome.Unchanged => "oförändrad",
        Deliveries.Outcome.Unreadable => "gick inte att öppna",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, null),
    };
}
