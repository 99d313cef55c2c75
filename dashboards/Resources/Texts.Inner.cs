namespace Analytics.Dashboards.Resources;

/// <content>What is said in the inner zone: its ways, and figures before protection.</content>
public static partial class Texts
{
    public static readonly Text InnerName = new("Inre zonen", "Inner zone");
    public static readonly Text InnerMark = new("Inre zon – oskyddade uppgifter får inte spridas", "Inner zone – unprotected data must not be passed on");
    public static readonly Text InnerOverview = new("Översikt", "Overview");
    public static readonly Text InnerFigures = new("Oskyddade siffror", "Unprotected figures");
    public static readonly Text InnerUpload = new("Ladda upp en fil", "Upload a file");
    public static readonly Text InnerDeliveries = new("Leveranser", "Deliveries");
    public static readonly Text InnerProposals = new("Okända koder", "Unknown codes");
    public static readonly Text InnerAnnotations = new("Anteckningar", "Notes");
    public static readonly Text InnerJobs = new("Jobb", "Jobs");
    public static readonly Text InnerWait = new("Sidan läses om av sig själv tills arbetet är klart.", "The page reloads by itself until the work is done.");

    public static readonly Text InnerFiguresLead = new("Siffrorna som de är uppmätta, bredvid det som alla ser.", "The figures as they are measured, beside what everybody sees.");
    public static readonly Text InnerFiguresHidden = new("{0}: {1} av {2} siffror i urvalet är dolda för allmänheten.", "{0}: {1} of {2} figures in the selection are hidden from the public.");
    public static readonly Text InnerFiguresOpen = new("{0}: ingen av {1} siffror i urvalet är dold för allmänheten.", "{0}: none of {1} figures in the selection is hidden from the public.");
    public static readonly Text InnerFiguresNone = new("{0}: inget är uppmätt i urvalet.", "{0}: nothing has been measured in the selection.");
    public static readonly Text InnerFiguresFirst = new("Tabellen visar de första {0}. Filen har alla {1}.", "The table shows the first {0}. The file has all {1}.");
    public static readonly Text InnerIndicator = new("Mått", "Measure");
    public static readonly Text InnerAllAreas = new("Alla platser", "All places");
    public static readonly Text InnerAllPeriods = new("Alla perioder", "All periods");
    public static readonly Text InnerUsual = new("Senaste perioden med flest publicerade siffror", "The latest period with most published figures");
    public static readonly Text InnerBreakdown = new("Uppdelning", "Breakdown");
    public static readonly Text InnerEveryMember = new("Allt, och varje del", "Everything, and each part");
    public static readonly Text InnerTable = new("Uppmätt, och vad allmänheten ser", "Measured, and what the public sees");
    public static readonly Text InnerCount = new("Antal", "Number");
    public static readonly Text InnerBase = new("Av", "Of");
    public static readonly Text InnerValue = new("Värde", "Figure");
    public static readonly Text InnerPublic = new("Allmänheten ser", "The public sees");
    public static readonly Text InnerShown = new("Visas", "Shown");
    public static readonly Text InnerSmall = new("Dold: antalet eller resten är 1–4", "Hidden: the number or the rest is 1–4");
    public static readonly Text InnerLinked = new("Dold: annars kan ett litet antal räknas ut", "Hidden: a small number could be worked out otherwise");
    public static readonly Text InnerOutside = new("Publiceras inte: står inte i publiceringsplanen", "Not published: not in the publication plan");
    public static readonly Text InnerSees = new("Ingen siffra: {0}", "No figure: {0}");
    public static readonly Text InnerKey = new("■ och streckad ram: dold för allmänheten. □: visas för alla. Annars publiceras ingen siffra.", "■ and a dashed frame: hidden from the public. □: shown to everybody. Otherwise no figure is published.");
    public static readonly Text InnerDownload = new("Ladda ner tabellen (CSV, oskyddad)", "Download the table (CSV, unprotected)");
    public static readonly Text InnerFileMark = new("OSKYDDAD", "UNPROTECTED");
    public static readonly Text InnerPublicStatus = new("allmänheten", "public");
    public static readonly Text InnerWhy = new("skäl", "reason");
    public static readonly Text InnerNoIndicator = new("Måttet ”{0}” finns inte. Nu visas {1}.", "There is no measure “{0}”. {1} is shown.");
    public static readonly Text InnerNoChoice = new("”{0}” finns inte att välja för måttet, så det valet är borttaget.", "“{0}” cannot be chosen for the measure, so that choice has been dropped.");
}
