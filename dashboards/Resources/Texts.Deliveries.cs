namespace Analytics.Dashboards.Resources;

/// <content>What is said about deliveries.</content>
public static partial class Texts
{
    public static readonly Text DeliveriesTitle = new("Leveranser", "Deliveries");
    public static readonly Text DeliveriesLead = new(
        "Varje fil som kommer in är en leverans i ett flöde. Här står vilka som är sena eller fel, och hur en fil ska se ut.",
        "Each file that comes in is a delivery of a feed. This page tells which are late or wrong, and how a file should look.");
    public static readonly Text AllDeliveries = new("Alla leveranser, den senaste först", "All deliveries, the latest first");
    public static readonly Text LinesAddUp = new("Lästa rader är alltid laddade rader plus avvisade rader.", "Lines read are always lines loaded plus lines refused.");
    public static readonly Text NoDeliveries = new("Inga leveranser har kommit än. Lägg filer i inkorgen och läs in dem med kommandot", "No deliveries have come yet. Put files in the inbox and load them with the command");
    public static readonly Text Feed = new("Flöde", "Feed");
    public static readonly Text FeedAll = new("Alla flöden", "All feeds");
    public static readonly Text UnknownFeed = new("Flödet ”{0}” finns inte. Nu visas alla flöden.", "There is no feed “{0}”. All feeds are shown.");
    public static readonly Text UnknownPage = new("Sidan ”{0}” finns inte i listan. Nu visas sidan {1}.", "There is no page “{0}” in the list. Page {1} is shown.");
    public static readonly Text DeliveryNumber = new("Nr", "No.");
    public static readonly Text File = new("Fil", "File");
    public static readonly Text Sender = new("avsändare {0}", "sender {0}");
    public static readonly Text Received = new("Kom in", "Received");
    public static readonly Text State = new("Läge och anmärkningar", "State and remarks");
    public static readonly Text Read = new("Lästa", "Read");
    public static readonly Text Loaded = new("Laddade", "Loaded");
    public static readonly Text Rejected = new("Avvisade", "Refused");
    public static readonly Text SupersededBy = new("Ersatt av nummer {0}.", "Replaced by number {0}.");
    public static readonly Text RejectedByRule = new("kolumn {1}: {2} (regel {0})", "column {1}: {2} (rule {0})");
    public static readonly Text RejectedByRuleWhole = new("{1} (regel {0})", "{1} (rule {0})");
    public static readonly Text RejectedRule = new("kolumn {1} (regel {0})", "column {1} (rule {0})");
    public static readonly Text RejectedRuleWhole = new("hela raden (regel {0})", "the whole row (rule {0})");
    public static readonly Text RejectedLabel = new("Avvisade rader:", "Refused lines:");
    public static readonly Text WarningLabel = new("Att veta:", "To know:");
    public static readonly Text Shown = new("Visar {0}–{1} av {2} leveranser.", "Showing {0}–{1} of {2} deliveries.");
    public static readonly Text Newer = new("Nyare leveranser", "Newer deliveries");
    public static readonly Text Older = new("Äldre leveranser", "Older deliveries");
    public static readonly Text Paging = new("Bläddra bland leveranser", "Browse deliveries");
    public static readonly Text StateWaiting = new("väntar", "waiting");
    public static readonly Text StateLoading = new("läses in", "loading");
    public static readonly Text StateHeld = new("väntar på bekräftelse", "waiting to be confirmed");
    public static readonly Text StateLoaded = new("gäller", "in force");
    public static readonly Text StateSuperseded = new("ersatt", "replaced");
    public static readonly Text StateWithdrawn = new("återkallad", "withdrawn");
    public static readonly Text StateRejected = new("avvisad", "refused");
}
