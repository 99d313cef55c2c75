namespace Analytics.Dashboards.Resources;

/// <content>The run journal.</content>
public static partial class Texts
{
    public static readonly Text InnerJournal = new("Journal", "Journal");
    public static readonly Text JournalLead = new(
        "Det som har körts, kommit in, beslutats, publicerats och gallrats, dag för dag. Journalen nämner inga personer och inga filnamn.",
        "What was run, came in, was decided, published and erased, day by day. The journal names no person and no file.");
    public static readonly Text JournalWell = new("Inget har misslyckats, och inget väntar på beslut.", "Nothing failed, and nothing waits for a decision.");
    public static readonly Text JournalOneTrouble = new("{0} sak misslyckades, avvisades eller väntar på beslut. Den är märkt Obs.", "{0} thing failed, was refused or waits for a decision. It is marked Note.");
    public static readonly Text JournalTroubles = new("{0} saker misslyckades, avvisades eller väntar på beslut. De är märkta Obs.", "{0} things failed, were refused or wait for a decision. They are marked Note.");
    public static readonly Text JournalNothing = new("Inget har hänt under dagarna.", "Nothing happened on these days.");
    public static readonly Text JournalHowMany = new("Antal dagar", "Number of days");
    public static readonly Text JournalToday = new("I dag", "Today");
    public static readonly Text JournalDays = new("{0} dagar", "{0} days");
    public static readonly Text JournalLine = new("Kl. {0} {1}", "At {0} {1}");
    public static readonly Text JournalMark = new("Obs", "Note");
}
