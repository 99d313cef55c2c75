namespace Analytics.Dashboards.Resources;

/// <content>The workbook of a meeting pack: its sheets and their headings.</content>
public static partial class Texts
{
    public static readonly Text SheetReadMe = new("Läs mig", "Read me");
    public static readonly Text SheetReadMeAbout = new("Vilket släpp siffrorna hör till, och vad som gäller för alla blad.", "Which release the figures belong to, and what holds for all sheets.");
    public static readonly Text SheetContentsAbout = new("Bladen i arbetsboken och vad de innehåller.", "The sheets of the workbook and what they hold.");
    public static readonly Text SheetPoint = new("Punkt {0}", "Point {0}");
    public static readonly Text SheetUnmeasured = new("Kan inte mätas", "Cannot be measured");
    public static readonly Text SheetBeside = new("Kommuner bredvid varandra", "Municipalities side by side");
    public static readonly Text SheetBesideAbout = new(
        "De 49 kommunerna i bokstavsordning, en kolumn för varje mått i länets senaste period. Där en siffra saknas står varför.",
        "The 49 municipalities in the order of the alphabet, a column for each measure in the county's latest period. Where a figure is missing it says why.");
    public static readonly Text SheetBesideHead = new("{0} {1} ({2}), {3}", "{0} {1} ({2}), {3}");
    public static readonly Text SheetMunicipalities = new("Kommuner", "Municipalities");
    public static readonly Text SheetMunicipalitiesAbout = new(
        "Varje mått för varje kommun, i den period som kommunens egen sida visar. En rad för varje kommun och mått.",
        "Each measure of each municipality, in the period that the municipality's own page shows. A row for each municipality and measure.");
    public static readonly Text SheetAreas = new("Län och områden", "County and areas");
    public static readonly Text SheetAreasAbout = new("Varje mått för länet, vårdsamverkansområdena och kommunalförbunden.", "Each measure of the county, the care areas and the municipal associations.");
    public static readonly Text SheetCounty = new("Länet över tid", "The county over time");
    public static readonly Text SheetCountyAbout = new("Länets siffror för alla perioder. Olika slags perioder överlappar och ska inte läggas ihop.", "The county's figures of all periods. Different kinds of period overlap and must not be added.");
    public static readonly Text SheetEquity = new("Jämlikhet", "Equity");
    public static readonly Text SheetEquityAbout = new("Nivå, gap och lutning för varje mått som jämförs mellan områden.", "Level, gap and slope of each measure that is compared between areas.");
    public static readonly Text SheetEquityAreas = new("Områden mot länet", "Areas against the county");
    public static readonly Text SheetDefinitions = new("Definitioner", "Definitions");
    public static readonly Text SheetDefinitionsAbout = new("Alla mått i katalogen, även de som inte mäts.", "All measures of the catalogue, also those that are not measured.");
    public static readonly Text SheetDeliveriesAbout = new(
        "Leveranserna som siffrorna bygger på. Antalet rader visas inte där raderna är personer eller samtal.",
        "The deliveries that the figures rest on. The number of rows is not shown where rows are persons or conversations.");
    public static readonly Text SheetSymbols = new("Tecken", "Signs");
    public static readonly Text SheetSymbolsAbout = new("Vad som står i stället för en siffra, och vad det betyder.", "What stands in place of a figure, and what it means.");
    public static readonly Text ColumnMain = new("bland de viktigaste", "among the main ones");
    public static readonly Text ColumnShownAs = new("som sidan visar det", "as the page shows it");
    public static readonly Text ColumnPoints = new("målbildens punkter", "points of the shared goals");
    public static readonly Text ColumnState = new("läge", "state");
    public static readonly Text ColumnWhy = new("varför det inte mäts, och vem som kan ändra det", "why it is not measured, and who could change that");
    public static readonly Text ColumnCountyFigure = new("länets siffra", "the county's figure");
    public static readonly Text ColumnAgainstCounty = new("mot länet", "against the county");
    public static readonly Text ColumnPeriodKind = new("slags period", "kind of period");
    public static readonly Text ColumnCompared = new("mått som jämförs", "measure compared");
    public static readonly Text ColumnSheet = new("blad", "sheet");
    public static readonly Text ColumnSymbol = new("tecken", "sign");
    public static readonly Text ColumnMeaning = new("betydelse", "meaning");
    public static readonly Text ColumnAdoption = new("antagen", "adopted");
    public static readonly Text ColumnRecipient = new("mottagare", "recipient");
    public static readonly Text ColumnSender = new("avsändare", "sender");
    public static readonly Text ColumnDeliveryState = new("leveransens läge", "state of the delivery");
    public static readonly Text ReadMeRelease = new("Släpp", "Release");
    public static readonly Text ReadMeCode = new("Släppets länknamn", "The release's name in links");
    public static readonly Text ReadMeMade = new("Fryst (svensk tid)", "Frozen (Swedish time)");
    public static readonly Text ReadMeAsOf = new("Perioder till och med", "Periods up to and including");
    public static readonly Text ReadMeHash = new("Släppets kontrollsumma (SHA-256)", "The release's checksum (SHA-256)");
    public static readonly Text ReadMePublisher = new("Utgivare", "Publisher");
    public static readonly Text ReadMeAgreement = new("Avtal", "Agreement");
    public static readonly Text ReadMeNames = new("Målbilden", "The shared goals");
    public static readonly Text ReadMeEmpty = new(
        "En tom ruta eller ett ord i stället för en siffra är aldrig noll. Vad orden betyder står på bladet Tecken.",
        "An empty cell or a word in place of a figure is never zero. What the words mean stands on the sheet Signs.");
    public static readonly Text ReadMeNumbers = new("Tal", "Numbers");
    public static readonly Text ReadMeNumbersText = new(
        "Talen har alla decimaler och visas med lika många som på sidorna. Procent står som 42,0 och inte som 0,42. Arbetsboken har inga formler.",
        "The numbers have all decimals and are shown with as many as on the pages. Percentages stand as 42.0 and not as 0.42. The workbook has no formulas.");
}
