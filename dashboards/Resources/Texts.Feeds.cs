namespace Analytics.Dashboards.Resources;

/// <content>What is said about feeds: their rhythm, their files, and what is to be put right.</content>
public static partial class Texts
{
    public static readonly Text FeedsToday = new("Flödena i dag", "The feeds today");
    public static readonly Text FeedsSummary = new("Av {0} flöden är {1} sena, {2} väntar på leverans och {3} är i tid.", "Of {0} feeds {1} are late, {2} await a delivery and {3} are on time.");
    public static readonly Text FeedsNoneLate = new("Inget av {0} flöden är sent: {1} väntar på leverans och {2} är i tid.", "None of {0} feeds is late: {1} await a delivery and {2} are on time.");
    public static readonly Text FeedsLate = new("Sena är: {0}.", "Late are: {0}.");
    public static readonly Text RhythmProposed = new(
        "Rytmerna är förslag tills den som äger flödet har sagt ja till dem. Faller dagen på en helg gäller nästa vardag.",
        "The rhythms are proposals until the owner of each feed has agreed. A day that falls on a weekend or holiday moves to the next working day.");
    public static readonly Text FeedState = new("Läge", "State");
    public static readonly Text FeedDataThrough = new("Uppgifter till och med", "Data to and including");
    public static readonly Text FeedLast = new("Senaste leverans", "Last delivery");
    public static readonly Text FeedNextHead = new("Nästa väntas", "Next expected");
    public static readonly Text FeedRhythm = new("Rytm", "Rhythm");
    public static readonly Text FeedOnTime = new("i tid", "on time");
    public static readonly Text FeedAwaited = new("väntar på leverans", "awaits a delivery");
    public static readonly Text FeedAwaitedFirst = new("väntar på första leveransen", "awaits its first delivery");
    public static readonly Text FeedLate = new("sen sedan {0}", "late since {0}");
    public static readonly Text FeedMissingOne = new("{0} saknas", "{0} is missing");
    public static readonly Text FeedMissing = new("{0} perioder saknas, den första är {1}", "{0} periods are missing, the first is {1}");
    public static readonly Text FeedNext = new("{0} ({1})", "{0}, for {1}");
    public static readonly Text FeedNothingInForce = new("inget har kommit", "nothing has come");
    public static readonly Text RhythmMonth = new("varje månad, senast {0} dagar efter månadens slut", "each month, at most {0} days after the month’s end");
    public static readonly Text RhythmQuarter = new("varje kvartal, senast {0} dagar efter kvartalets slut", "each quarter, at most {0} days after the quarter’s end");
    public static readonly Text RhythmHalfYear = new("varje halvår, senast {0} dagar efter halvårets slut", "each half-year, at most {0} days after the half-year’s end");
    public static readonly Text RhythmYear = new("varje år, senast den {0} året efter", "each year, by {0} of the following year");
    public static readonly Text RhythmSameYear = new("varje år, senast den {0} samma år", "each year, by {0} of the same year");

    public static readonly Text WaitingTitle = new("Väntar på att någon bekräftar", "Waiting for somebody to confirm");
    public static readonly Text WaitingNone = new("Ingen leverans väntar.", "No delivery is waiting.");
    public static readonly Text WaitingHow = new(
        "Stämmer filen? Då släpper den som sköter inläsningen in den med kommandot under leveransen. Stämmer den inte, leverera en ny fil för samma period.",
        "Is the file right? Then whoever runs the loads lets it in with the command below it. If it is not, deliver a new file for the same period.");
    public static readonly Text DeliveryLine = new("({0}) kom in {1}.", "({0}) was received {1}.");
    public static readonly Text RefusedTitle = new("Filer som avvisats hela de senaste {0} dagarna", "Files refused whole in the last {0} days");
    public static readonly Text RefusedNone = new("Ingen fil har avvisats.", "No file has been refused.");
    public static readonly Text RefusedMore = new("Visa {0} till", "Show {0} more");
    public static readonly Text RefusedMended = new("Rättad: leverans {0} gäller nu för perioden.", "Put right: delivery {0} is now in force for the period.");
    public static readonly Text RefusedOpen = new("Ingen rättad fil har kommit än.", "No corrected file has come yet.");
    public static readonly Text LastLoadTitle = new("Vad den senaste inläsningen ändrade", "What the last load changed");
    public static readonly Text LastLoadNone = new("Inget är publicerat än.", "Nothing has been published yet.");
    public static readonly Text LastLoad = new("Publicering {0}, {1}.", "Publication {0}, {1}.");
    public static readonly Text LastLoadDeliveries = new("Leveranserna bakom den: {0}.", "The deliveries behind it: {0}.");
    public static readonly Text LastLoadFeed = new("{0} {1}", "{1} of {0}");
    public static readonly Text LastLoadFeedRefused = new("{0} {1} (avvisade: {2})", "{1} of {0} (refused: {2})");
    public static readonly Text LastLoadNoDeliveries = new("Inga nya leveranser låg bakom den.", "No new deliveries were behind it.");
    public static readonly Text LastLoadUnchanged = new("Inga uppgifter på sidorna ändrades.", "Nothing on the pages changed.");
    public static readonly Text LastLoadCounts = new(
        "Tabellen räknar uppgifter på sidorna, till exempel en kommuns tal ett kvartal. Den räknar inte personer.",
        "The table counts figures on the pages, such as one municipality’s figure in a quarter. It does not count persons.");
    public static readonly Text ChangedHead = new("Ändrade", "Changed");
    public static readonly Text ShownHead = new("Visas nu, inte förut", "Shown now, not before");
    public static readonly Text HiddenHead = new("Döljs nu, inte förut", "Hidden now, not before");
    public static readonly Text OtherHead = new("Övriga", "Other");
    public static readonly Text IndicatorHead = new("Mått", "Indicator");

    public static readonly Text FeedFile = new("Filen", "The file");
    public static readonly Text FeedFileSay = new("Filen ska heta som i exemplet {0} och läggas i mappen {1} i inkorgen. Format: {2}.", "The file is to be named as in the example {0} and put in the folder {1} of the inbox. Formats: {2}.");
    public static readonly Text FeedLateAfter = new("En leverans räknas som sen {0} dagar efter det.", "A delivery counts as late {0} days after that.");
    public static readonly Text FeedStateSay = new("I dag: {0}.", "Today: {0}.");
    public static readonly Text ContractTitle = new("Så ska filen se ut", "How the file should look");
    public static readonly Text ContractLead = new(
        "Första raden är rubriker med kolumnernas namn. Ordningen spelar ingen roll, och inte heller stora eller små bokstäver. En kolumn som inte står här läses inte.",
        "The first row holds the columns’ names. Their order does not matter, nor do capitals. A column that is not listed here is not read.");
    public static readonly Text ContractIdentity = new(
        "Personnummer får inte stå någonstans i filen. En rad med ett personnummer avvisas, och filen raderas.",
        "No personal identity number may stand anywhere in the file. A row with one is refused, and the file is deleted.");
    public static readonly Text ContractTemplates = new("Hämta en mall med rubriker och en rad som exempel. Exemplet går att läsa in som det är; byt ut det mot era uppgifter.", "Download a template with headings and one row of examples. It loads as it is; put your own data in its place.");
    public static readonly Text TemplateLink = new("Mall som {0}", "Template as {0}");
    public static readonly Text ContractColumn = new("Kolumn", "Column");
    public static readonly Text ContractRequired = new("Krävs", "Required");
    public static readonly Text ContractDomain = new("Vad den får innehålla", "What it may hold");
    public static readonly Text ContractExample = new("Exempel", "Example");
    public static readonly Text ContractAliases = new("Andra namn", "Other names");
    public static readonly Text TemplateSheet = new("Mall", "Template");
    public static readonly Text ExplanationSheet = new("Förklaringar", "Explanations");
    public static readonly Text PeriodsTitle = new("Väntade leveranser de senaste två åren", "Expected deliveries in the last two years");
    public static readonly Text PeriodsNone = new("Ingen leverans har väntats än.", "No delivery has been expected yet.");
    public static readonly Text PeriodsExpected = new("Väntas senast", "Expected by");
    public static readonly Text PeriodDelivered = new("levererad", "delivered");
    public static readonly Text PeriodLate = new("sen, sista dag var {0}", "late, the last day was {0}");
    public static readonly Text PeriodAhead = new("väntas längre fram", "expected later");
    public static readonly Text RejectionsTitle = new("Avvisade rader att rätta", "Refused lines to put right");
    public static readonly Text RejectionsNone = new("Inga rader är avvisade i de leveranser som gäller.", "No lines are refused in the deliveries that are in force.");
    public static readonly Text RejectionsLead = new(
        "Tabellen räknar rader i leveranser som gäller, väntar eller har avvisats. Har en leverans ersatts eller återkallats räknas den inte här.",
        "The table counts lines of deliveries that are in force, wait or were refused. Deliveries replaced or withdrawn are not counted here.");
    public static readonly Text RejectionsLines = new(
        "Vilka rader det gäller visas inte öppet. Avsändaren får dem av handläggaren, som skriver ut dem med kommandot nedan. N är leveransens nummer.",
        "Which lines they are is not shown in the open. The sender gets them from the administrator, who writes them out with the command below. N is the delivery’s number.");
    public static readonly Text RejectionsDownload = new("Hämta antal per leverans, regel och kolumn (CSV)", "Download counts by delivery, rule and column (CSV)");
    public static readonly Text RuleHead = new("Regel", "Rule");
    public static readonly Text ColumnHead = new("Kolumn i filen", "Column of the file");
    public static readonly Text LinesHead = new("Antal rader", "Lines");
    public static readonly Text InDeliveriesHead = new("I leveranser", "In deliveries");
    public static readonly Text AdviceHead = new("Så rättar du", "What to do");
    public static readonly Text WholeRow = new("hela raden", "the whole row");
    public static readonly Text RuleIdentity = new("Ta bort personnumret och leverera filen igen. Det får inte stå i någon kolumn.", "Remove the personal identity number and deliver the file again. None may stand in any column.");
    public static readonly Text RuleSpreadsheet = new("Cellen visar ett fel i Excel. Rätta formeln eller skriv in värdet och leverera filen igen.", "The cell shows an error in Excel. Correct the formula or write the value and deliver the file again.");
    public static readonly Text RuleFields = new("Raden har fler eller färre fält än rubriken. Kontrollera skiljetecken och citattecken.", "The row has more or fewer fields than the header. Check separators and quotes.");
    public static readonly Text RuleTwice = new("Samma sak står på två rader. Ta bort den ena, eller lägg ihop dem till en.", "The same thing stands on two rows. Remove one, or add them together.");
    public static readonly Text RuleOther = new("Be handläggaren om raderna. Där står för varje rad vad som ska rättas.", "Ask the administrator for the lines. They say for each line what to put right.");
    public static readonly Text FeedDeliveries = new("Flödets leveranser, den senaste först", "The feed’s deliveries, the latest first");
    public static readonly Text FeedNoDeliveries = new("Ingen leverans har kommit.", "No delivery has come.");
    public static readonly Text ToAllFeeds = new("Till alla flöden", "To all feeds");

    public static readonly Text RejectedFilePrefix = new("avvisade_", "refused_");
    public static readonly Text FileDelivery = new("leverans", "delivery");
    public static readonly Text FileName = new("fil", "file");
    public static readonly Text FileSender = new("avsändare", "sender");
    public static readonly Text FileState = new("läge", "state");
    public static readonly Text FileRule = new("regel", "rule");
    public static readonly Text FileColumn = new("kolumn", "column");
    public static readonly Text FileLines = new("antal rader", "lines");
    public static readonly Text FileAdvice = new("så rättar du", "what to do");
}
