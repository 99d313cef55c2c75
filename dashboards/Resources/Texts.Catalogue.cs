namespace Analytics.Dashboards.Resources;

/// <content>What is said about the catalogue of indicators.</content>
public static partial class Texts
{
    public static readonly Text NavCatalogue = new("Alla mått", "All measures");
    public static readonly Text CatalogueTitle = new("Alla mått och vad de betyder", "All measures and what they mean");
    public static readonly Text CatalogueLead = new(
        "Det här är alla mått som uppföljningen föreslår: vad de räknar, vad som är bra, var uppgifterna kommer ifrån och vem som använder dem.",
        "These are all the measures that the follow-up proposes: what they count, what is good, where the data come from and who uses them.");
    public static readonly Text CatalogueCount = new("{0} av {1} mäts. {2} mäts inte än; vid vart och ett står varför, och vem som kan ändra det.", "{0} of {1} are measured. {2} are not measured yet; each says why, and who can change that.");
    public static readonly Text CatalogueProposed = new("{0} av {1} är förslag som inte är antagna.", "{0} of {1} are proposals that have not been adopted.");
    public static readonly Text CatalogueGoalCounts = new("Mått per punkt i målbilden", "Measures by point of the shared goals");
    public static readonly Text CatalogueGoalTable = new("Punkt", "Point");
    public static readonly Text CatalogueMeasured = new("Mäts", "Measured");
    public static readonly Text CatalogueNotMeasured = new("Mäts inte", "Not measured");
    public static readonly Text CatalogueFilterTitle = new("Välj mått", "Choose measures");
    public static readonly Text CatalogueGoal = new("Målbildspunkt eller avtal", "Point of the goals or agreement");
    public static readonly Text CatalogueGroup = new("Grupp", "Group");
    public static readonly Text CatalogueState = new("Läge", "State");
    public static readonly Text CatalogueAll = new("Alla", "All");
    public static readonly Text CatalogueFound = new("Visar {0} av {1} mått.", "Showing {0} of {1} measures.");
    public static readonly Text CatalogueNone = new("Inget mått stämmer med det valet.", "No measure fits that choice.");
    public static readonly Text CatalogueClear = new("Visa alla", "Show all");
    public static readonly Text CatalogueUnknown = new("Valet ”{0}” finns inte och är inte med.", "There is no choice “{0}”; it has been left out.");
    public static readonly Text CatalogueFigures = new("Se talen för {0}", "See the figures of {0}");
    public static readonly Text CatalogueWhole = new("Hela definitionen av {0}", "The whole definition of {0}");
    public static readonly Text CatalogueShort = new(
        "Här står vad varje mått räknar. Välj en grupp, eller följ länken vid måttet, för täljare, nämnare, källor och versioner.",
        "This is what each measure counts. Choose a group, or follow the link at the measure, for numerator, denominator, sources and versions.");
    public static readonly Text CatalogueNoFigures = new("Inga tal är publicerade än.", "No figures have been published yet.");
    public static readonly Text CatalogueDownload = new("Hela katalogen som fil, på svenska och engelska", "The whole catalogue as a file, in Swedish and English");
    public static readonly Text CatalogueCsv = new("CSV för Excel (semikolon)", "CSV (semicolon)");
    public static readonly Text CatalogueXlsx = new("Excel", "Excel workbook");
    public static readonly Text CatalogueJson = new("JSON för program", "JSON for programs");
    public static readonly Text CatalogueApi = new("API, med samma urval", "API, with the same choices");
    public static readonly Text CatalogueSheet = new("Katalog", "Catalogue");
    public static readonly Text CatalogueFile = new("definitioner", "definitions");
    public static readonly Text CatalogueGroupCount = new("{0} ({1} av {2} mäts)", "{0} ({1} of {2} measured)");

    public static readonly Text EntryWhy = new("Varför det inte mäts, och vem som kan ändra det", "Why it is not measured, and who can change that");
    public static readonly Text EntryUnit = new("Enhet", "Unit");
    public static readonly Text EntryGood = new("Vad som är bra", "What is good");
    public static readonly Text EntryLevels = new("Redovisas för", "Reported for");
    public static readonly Text EntryPeriods = new("Perioder", "Periods");
    public static readonly Text EntryBreakdowns = new("Uppdelas efter", "Broken down by");
    public static readonly Text EntryFeeds = new("Uppgifterna kommer från", "The data come from");
    public static readonly Text EntryBase = new("Minsta underlag", "Smallest base");
    public static readonly Text EntryBaseIs = new("Inget tal visas när nämnaren är under {0}.", "No figure is shown when the base is below {0}.");
    public static readonly Text EntryVersion = new("Version", "Version");
    public static readonly Text EntryVersionIs = new("Version {0}, gäller från {1}.", "Version {0}, valid from {1}.");

    public static readonly Text StateMeasured = new("mäts", "measured");
    public static readonly Text StateNoSource = new("mäts inte: källa saknas", "not measured: no source");
    public static readonly Text StateNoDefinition = new("mäts inte: definition saknas", "not measured: no definition");
    public static readonly Text StateNotMeasured = new("mäts inte, oavsett orsak", "not measured, for any reason");
    public static readonly Text AdoptionProposed = new("förslag, inte antagen", "proposal, not adopted");
    public static readonly Text AdoptionAdopted = new("antagen", "adopted");

    public static readonly Text GroupK = new("Samtal", "Conversations");
    public static readonly Text GroupN = new("Förväntat behov", "Expected need");
    public static readonly Text GroupH = new("Hänvisningar", "Referrals");
    public static readonly Text GroupU = new("Stödutbud", "Support offers");
    public static readonly Text GroupJ = new("Jämlikhet", "Equity");
    public static readonly Text GroupC = new("Familjecentraler", "Family centres");
    public static readonly Text GroupP = new("Partnerskapet", "The partnership");
    public static readonly Text GroupO = new("Kunskap", "Knowledge");
    public static readonly Text GroupS = new("Samverkan", "Collaboration");
    public static readonly Text GroupQ = new("Uppföljningen", "The follow-up itself");
    public static readonly Text LevelCounty = new("länet", "the county");
    public static readonly Text LevelCareArea = new("vårdsamverkansområdena", "the care areas");
    public static readonly Text LevelAssociation = new("kommunalförbunden", "the municipal associations");
    public static readonly Text LevelMunicipality = new("kommunerna", "the municipalities");
    public static readonly Text LevelOutside = new("okänd kommun och kommuner utanför länet", "unknown municipality and municipalities outside the county");
}
