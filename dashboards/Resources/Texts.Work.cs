namespace Analytics.Dashboards.Resources;

/// <content>The inner zone: preparing and removing releases.</content>
public static partial class Texts
{
    public static readonly Text WorkTitle = new("Förbered släpp", "Prepare releases");
    public static readonly Text WorkLead = new(
        "Här fryser du det som är publicerat under ett namn, bestämmer när det blir öppet för alla och vilka som får läsa innan. Vid den tiden blir släppet öppet av sig självt.",
        "Here you freeze what is published under a name, decide when it is open to everybody and who may read it before. At that time the release opens by itself.");
    public static readonly Text WorkDone = new("Klart. Listan här nedanför visar hur släppen står nu.", "Done. The list below shows how the releases stand now.");
    public static readonly Text WorkReaders = new("Får läsa innan", "May read before");
    public static readonly Text WorkNoReaders = new("ingen namngiven", "nobody named");
    public static readonly Text WorkPrepare = new("Frys ett nytt släpp", "Freeze a new release");
    public static readonly Text WorkName = new("Namn, till exempel Styrgruppen hösten 2026", "Name, such as Steering group autumn 2026");
    public static readonly Text WorkAsOf = new("Bara perioder som var slut den dagen (tomt: allt som är publicerat). Insatser, familjecentraler och leveranser blir ändå de som finns nu.",
        "Only periods over by this day (empty: all that is published). Support offers, family centres and deliveries are still those of now.");
    public static readonly Text WorkOpen = new("Öppet för alla från, svensk tid (tomt: genast)", "Open to everybody from, Swedish time (empty: at once)");
    public static readonly Text WorkReadersList = new("Får läsa innan: en adress per rad, som vid inloggningen", "May read before: one address per line, as at sign-in");
    public static readonly Text WorkCorrects = new("Rättar ett tidigare släpp", "Corrects an earlier release");
    public static readonly Text WorkCorrectsNone = new("nej", "no");
    public static readonly Text WorkReason = new("Skäl, som alla får läsa", "Reason, for everybody to read");
    public static readonly Text WorkReasonMissing = new("Skriv skälet till rättelsen: vad var fel? Alla får läsa det.", "Write the reason for the correction: what was wrong? Everybody may read it.");
    public static readonly Text WorkWrongTime = new("Tiden ”{0}” går inte att läsa. Skriv den som 2026-10-15T07:00, svensk tid.", "The time “{0}” cannot be read. Write it as 2026-10-15T07:00, Swedish time.");
    public static readonly Text WorkPrepareDo = new("Frys släppet", "Freeze the release");
    public static readonly Text WorkPrepared = new("Ändra ett förberett släpp", "Change a prepared release");
    public static readonly Text WorkTimeDo = new("Flytta tiden", "Move the time");
    public static readonly Text WorkReader = new("En till som får läsa innan", "One more who may read before");
    public static readonly Text WorkReaderDo = new("Lägg till", "Add");
    public static readonly Text WorkRemove = new("Ta bort ett släpp", "Remove a release");
    public static readonly Text WorkRemoveWhat = new(
        "Siffrorna raderas och kommer inte tillbaka. Länken fortsätter att fungera och säger att släppet är borttaget och varför.",
        "The figures are erased and do not come back. The link goes on working and says that the release has been removed and why.");
    public static readonly Text WorkRemoveDo = new("Ta bort släppet", "Remove the release");
}
