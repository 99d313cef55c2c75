namespace Analytics.Etl.Journals;

/// <summary>The same in both languages.</summary>
/// <param name="Swedish">In Swedish.</param>
/// <param name="English">In English.</param>
public sealed record Said(string Swedish, string English);

/// <summary>One thing that happened.</summary>
/// <param name="At">When.</param>
/// <param name="Kind">A word of ours: delivery, decision, job, source, publication, release, mail, erasure.</param>
/// <param name="Text">What happened, without its time; the Swedish begins with the verb, to stand after it.</param>
public sealed record JournalEntry(DateTimeOffset At, string Kind, Said Text)
{
    /// <summary>What the ledger tells of it, a Swedish sentence; empty for nothing.</summary>
    public string Detail { get; init; } = "";

    /// <summary>What somebody should do; null for nothing.</summary>
    public Said? ToDo { get; init; }

    /// <summary>Whether something was refused, failed or waits for a person.</summary>
    public bool IsTrouble { get; init; }

    /// <summary>The whole in Swedish: <c>Kl. 05.00 kördes jobbet kva. 1 fil: 1 laddad.</c></summary>
    public string Swedish => Joined($"Kl. {LocalTime.Of(At).ToString("HH.mm", System.Globalization.CultureInfo.InvariantCulture)} {Text.Swedish}", Detail, ToDo?.Swedish);

    private static string Joined(params string?[] parts) => string.Join(' ', parts.Where(part => !string.IsNullOrEmpty(part)));
}

/// <summary>What happened on one day on Swedish clocks.</summary>
/// <param name="Day">The day.</param>
/// <param name="Entries">In the order in which it happened.</param>
public sealed record JournalDay(DateOnly Day, IReadOnlyList<JournalEntry> Entries)
{
    /// <summary>The day as a heading: <c>Torsdag 26 november 2026</c>.</summary>
    public string Swedish => JournalWords.Heading(Day, "sv-SE", "dddd d MMMM yyyy");

    /// <summary>The same in English.</summary>
    public string English => JournalWords.Heading(Day, "en-GB", "dddd d MMMM yyyy");
}
