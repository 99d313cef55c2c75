namespace Analytics.Dashboards.Resources;

/// <content>What stands in workbooks, JSON-stat and Parquet beside the figures, and the catalogue of open data.</content>
public static partial class Texts
{
    public static readonly Text SheetFigures = new("Siffror", "Figures");
    public static readonly Text SheetAbout = new("Om siffrorna", "About the figures");
    public static readonly Text NoteField = new("uppgift om siffrorna", "about the figures");
    public static readonly Text NoteText = new("beskrivning", "description");
    public static readonly Text NoteSample = new("Obs", "Note");
    public static readonly Text NoteName = new("Mått", "Indicator");
    public static readonly Text NoteVersion = new("Version av definitionen", "Version of the definition");
    public static readonly Text NoteVersionText = new("{0}, gäller från {1}", "{0}, in force from {1}");
    public static readonly Text NoteUnit = new("Enhet", "Unit");
    public static readonly Text NotePeriods = new("Perioder", "Periods");
    public static readonly Text NotePeriod = new("{0} ({1}): {2} till {3}", "{0} ({1}): {2} to {3}");
    public static readonly Text NotePublication = new("Publicering", "Publication");
    public static readonly Text NotePublicationText = new("nummer {0}, {1} (svensk tid)", "number {0}, {1} (Swedish time)");
    public static readonly Text NoteLicence = new("Licens", "Licence");
    public static readonly Text NoteProtection = new("Skydd av små tal", "Protection of small counts");
    public static readonly Text NoteProtectionMore = new("{0} Noll är ett tal och visas. Mer står på {1}.", "{0} Zero is a number and is shown. More at {1}.");
    public static readonly Text NoteSymbol = new("Saknad siffra: {0}", "Missing figure: {0}");
    public static readonly Text NoteEmptyCells = new(
        "En tom ruta är aldrig noll. Varför den är tom står i samma rad.", "An empty cell is never zero. Why it is empty stands in the same row.");
    public static readonly Text NoteEmpty = new("Tomma rutor", "Empty cells");

    public static readonly Text StatLabel = new("{0}: Barn som anhöriga", "{0}: children as next of kin");
    public static readonly Text StatSeveral = new("Flera mått", "Several indicators");
    public static readonly Text StatArea = new("Område", "Area");
    public static readonly Text StatBreakdown = new("Uppdelning", "Breakdown");
    public static readonly Text StatWhole = new("Allt sammantaget", "Everything together");
    public static readonly Text StatMeasure = new("Uppgift", "Figure");
    public static readonly Text StatNumerator = new("Antal (täljare)", "Count (numerator)");
    public static readonly Text StatDenominator = new("Nämnare", "Base (denominator)");
    public static readonly Text StatValue = new("Värde", "Value");
    public static readonly Text StatLow = new("Osäkerhetsintervall från", "Uncertainty interval from");
    public static readonly Text StatHigh = new("Osäkerhetsintervall till", "Uncertainty interval to");
    public static readonly Text StatPartCount = new("Bygger på antal delar", "Rests on so many parts");
    public static readonly Text StatPartTotal = new("Av så många delar", "Of so many parts");
    public static readonly Text StatusNoCell = new(
        "Finns inte: kombinationen ingår inte i det som publiceras, eller så har inget levererats för den.",
        "Does not exist: the combination is not among those published, or nothing has been delivered for it.");
    public static readonly Text StatusNoSuch = new("Finns inte: måttet har ingen sådan uppgift här.", "Does not exist: the indicator has no such figure here.");
    public static readonly Text StatusPreliminary = new("Preliminär: siffran kan ändras.", "Preliminary: the figure may change.");
    public static readonly Text WithheldNotDelivered = new(
        "Inte levererad: för måttet {0} har inget kommit för perioden {1}. Det är inte samma sak som noll.",
        "Not delivered: for the measure {0} nothing has come for the period {1}. That is not the same as zero.");
    public static readonly Text WithheldNoSuchCell = new(
        "Finns inte: måttet {0} har ingen siffra för den kombination av plats, period och uppdelning som du valde.",
        "Does not exist: the measure {0} has no figure for the combination of place, period and breakdown that you chose.");

    public static readonly Text DownloadExcel = new("Excel", "Excel workbook");
    public static readonly Text DownloadExcelFor = new(
        "tabellerna som tal att räkna med, och ett blad om vad de betyder", "the tables as numbers to count with, and a sheet on what they mean");
    public static readonly Text DownloadStat = new("JSON-stat", "JSON-stat file");
    public static readonly Text DownloadStatFor = new(
        "för statistikprogram, samma format som SCB använder; skälet till varje saknad siffra följer med",
        "for statistics software, the format that Statistics Sweden uses; the reason for every missing figure comes with it");
    public static readonly Text DownloadParquet = new("Parquet", "Parquet file");
    public static readonly Text DownloadParquetFor = new("för analys i R, Python eller en databas", "for analysis in R, Python or a database");

    public static readonly Text DataTitle = new("Öppna data om barn som anhöriga i Västra Götaland", "Open data on children as next of kin in Västra Götaland");
    public static readonly Text DataDescription = new(
        "Publicerade mått om stöd till barn som anhöriga, för länet, vårdsamverkansområden, kommunalförbund och kommuner. Små tal är skyddade.",
        "Published indicators of support to children as next of kin, for the county, care areas, municipal associations and municipalities. Small counts are protected.");
    public static readonly Text DataSample = new("Exempeldata – påhittade siffror: {0}", "Sample data – invented figures: {0}");
    public static readonly Text DataDescriptionOf = new("{0} {1} Antal på 1–4 är dolda.", "{0} {1} Counts of 1–4 are hidden.");
    public static readonly Text DataInFormat = new("{0} som {1}", "{0} as {1}");
    public static readonly Text DataService = new("Öppet gränssnitt för program", "Open interface for programs");
}
