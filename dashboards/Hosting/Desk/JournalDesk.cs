using System.Globalization;
using Analytics.Etl;
using Analytics.Etl.Journals;
using Analytics.WarehouseSql;

namespace Analytics.Dashboards.Hosting.Desk;

/// <summary>A day of the journal in the reader's language.</summary>
/// <param name="Heading">The day in words.</param>
/// <param name="Anchor">The day as <c>2026-11-26</c>.</param>
/// <param name="Lines">What happened.</param>
public sealed record DeskDay(string Heading, string Anchor, IReadOnlyList<DeskJournalLine> Lines);

/// <summary>One thing that happened.</summary>
/// <param name="Time">When, on Swedish clocks.</param>
/// <param name="Text">What, to stand after the time.</param>
/// <param name="Detail">What the ledger tells of it, in Swedish; empty for nothing.</param>
/// <param name="ToDo">What somebody should do; empty for nothing.</param>
/// <param name="IsTrouble">Whether something was refused, failed or waits for a person.</param>
public sealed record DeskJournalLine(string Time, string Text, string Detail, string ToDo, bool IsTrouble);

/// <summary>The run journal at the desk.</summary>
public sealed class JournalDesk(Warehouse warehouse, TimeProvider clock)
{
    /// <summary>The last days, the newest first.</summary>
    public IReadOnlyList<DeskDay> Read(int days, bool isSwedish) => [.. Journal.Read(warehouse, clock, days).Select(day => new DeskDay(
        isSwedish ? day.Swedish : day.English,
        day.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        [.. day.Entries.Select(entry => new DeskJournalLine(
            LocalTime.Of(entry.At).ToString(isSwedish ? "HH.mm" : "HH:mm", CultureInfo.InvariantCulture), Of(entry.Text, isSwedish), entry.Detail, entry.ToDo is { } toDo ? Of(toDo, isSwedish) : "", entry.IsTrouble))]))];

    private static string Of(Said said, bool isSwedish) => isSwedish ? said.Swedish : said.English;
}
