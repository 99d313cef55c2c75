namespace Analytics.Dashboards.Resources;

/// <content>What is said about grounds and municipalities, and the headings of the files of offers.</content>
public static partial class Texts
{
    public static readonly Text MatrixTitle = new("Täckning: lagens grunder i varje kommun", "Coverage: the grounds of the law in every municipality");
    public static readonly Text MatrixLead = new(
        "Den {0} finns en fysisk insats för barnen i {1} av {2} fall, när varje kommun prövas mot var och en av lagens {3} grunder. I {4} fall saknas det.",
        "On {0} there is an offer in a room for the children in {1} of {2} cases, when every municipality is held against each of the {3} grounds of the law. In {4} of them there is none.");
    public static readonly Text MatrixPlaceSome = new(
        "Den {0} finns en fysisk insats för barnen i {1} för {2} av lagens {3} grunder: {4}.", "On {0} there is an offer in a room for the children in {1} for {2} of the {3} grounds of the law: {4}.");
    public static readonly Text MatrixPlaceAll = new(
        "Den {0} finns en fysisk insats för barnen i {1} för alla lagens {3} grunder.", "On {0} there is an offer in a room for the children in {1} for all {3} grounds of the law.");
    public static readonly Text MatrixPlaceNone = new(
        "Den {0} finns ingen fysisk insats för barnen i {1} för någon av lagens {3} grunder.", "On {0} there is no offer in a room for the children in {1} for any of the {3} grounds of the law.");
    public static readonly Text MatrixPlaceRemote = new("Bara på distans finns stöd för {0}.", "Only by screen or telephone is there support for {0}.");
    public static readonly Text MatrixPlaceNothing = new("Ingen insats finns för {0}.", "There is no offer for {0}.");
    public static readonly Text MatrixLeadAges = new("Bara insatser för barn i åldern {0} är med.", "Only offers for children aged {0} are counted.");
    public static readonly Text MatrixWorst = new("Flest saknar en fysisk insats för grunden ”{0}”: {1} av {2} kommuner.", "Most lack an offer in a room for the ground “{0}”: {1} of {2} municipalities.");
    public static readonly Text MatrixWorstSeveral = new("Flest saknar en fysisk insats för grunderna {0}: {1} av {2} kommuner för var och en.", "Most lack an offer in a room for the grounds {0}: {1} of {2} municipalities for each.");
    public static readonly Text MatrixEverythingOne = new("1 kommun saknar fysisk insats för alla grunder: {1}.", "1 municipality lacks an offer in a room for every ground: {1}.");
    public static readonly Text MatrixEverything = new("{0} kommuner saknar fysisk insats för alla grunder: {1}.", "{0} municipalities lack an offer in a room for every ground: {1}.");
    public static readonly Text MatrixRemoteAll = new("Överallt där det saknas finns stöd på distans.", "Wherever there is none, there is support by screen or telephone.");
    public static readonly Text MatrixRemote = new("Där det saknas finns stöd på distans i {0} fall och ingen insats i {1}.", "Where there is none, there is support by screen or telephone in {0} of the cases and no offer in {1}.");
    public static readonly Text MatrixRemoteNone = new("Där det saknas finns inget stöd på distans heller.", "Where there is none, there is no support by screen or telephone either.");
    public static readonly Text MatrixCaption = new("Så nås barnen, per kommun och grund i lagen, {0}", "How the children are reached, by municipality and ground in the law, {0}");
    public static readonly Text MatrixSigns = new("Tecken i tabellen", "Signs in the table");
    public static readonly Text MatrixGrounds = new("Grunderna med lagens ord", "The grounds in the words of the law");
    public static readonly Text MatrixHeading = new("Kommuner och grunder", "Municipalities and grounds");
    public static readonly Text MatrixGround = new("Grund i ord", "Ground in words");
    public static readonly Text MatrixLackingRow = new("Kommuner utan fysisk insats", "Municipalities without an offer in a room");
    public static readonly Text MatrixLackingOf = new("{0} av {1}", "{0} of {1}");
    public static readonly Text ShortOwn = new("i kommunen", "here");
    public static readonly Text ShortElsewhere = new("i en annan", "elsewhere");
    public static readonly Text ShortRemote = new("på distans", "remote");
    public static readonly Text ShortNone = new("ingen", "none");
    public static readonly Text ExplainOwn = new("en fysisk insats ges i kommunen", "an offer in a room is given in the municipality");
    public static readonly Text ExplainElsewhere = new("en fysisk insats ges i en annan kommun och är till för barnen här också", "an offer in a room is given in another municipality and is for the children here too");
    public static readonly Text ExplainRemote = new("det enda stödet ges digitalt eller på telefon", "the only support is by screen or telephone");
    public static readonly Text ExplainNone = new("ingen insats är till för barnen här", "no offer is for the children here");
    public static readonly Text MatrixNote = new(
        "Måttet U03 räknar samma rutor: {0} av {1} är fyllda av någon insats, {2} av en fysisk. Det gäller alla åldrar och sista dagen i en period.",
        "The measure U03 counts the same cells: {0} of {1} are filled by some offer, {2} by one in a room. That is for all ages and on the last day of a period.");
    public static readonly Text MatrixNoteChosen = new(
        "Måttet U03 räknar samma rutor för hela länet och alla åldrar; här gäller ditt val.",
        "The measure U03 counts the same cells for the whole county and all ages; here your choice holds.");
    public static readonly Text MatrixLinks = new("Kommunens namn leder till insatserna för barn där, grundens till insatserna för den.", "The name of a municipality leads to the offers for children there, that of a ground to the offers for it.");
    public static readonly Text MatrixCsv = new("Tabellen som CSV för Excel (semikolon)", "The table as CSV (semicolon)");
    public static readonly Text MatrixToOffers = new("Till insatserna och kartan", "To the offers and the map");

    public static readonly Text OffersFileName = new("insatser", "offers");
    public static readonly Text MatrixFileName = new("tackning", "coverage");
    public static readonly Text ColumnOffer = new("insatsens kod", "code of the offer");
    public static readonly Text ColumnOrganisationCode = new("organisationens kod", "code of the organisation");
    public static readonly Text ColumnMunicipalityCode = new("kommunkod", "municipality code");
    public static readonly Text ColumnAgeFrom = new("ålder från", "age from");
    public static readonly Text ColumnAgeTo = new("ålder till", "age to");
    public static readonly Text ColumnSeats = new("platser per termin", "places per term");
    public static readonly Text ColumnFree = new("lediga platser", "free places");
    public static readonly Text ColumnQueue = new("kötid i dagar", "queue in days");
    public static readonly Text ColumnDay = new("läget den", "as of");
}
