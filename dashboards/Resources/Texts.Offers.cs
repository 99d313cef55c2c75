namespace Analytics.Dashboards.Resources;

/// <content>What is said about support offers.</content>
public static partial class Texts
{
    public static readonly Text OffersTitle = new("Stöd att få", "Support to get");
    public static readonly Text OffersLeadAll = new("Den {0} finns {1} från {2}.", "On {0} there are {1} from {2}.");
    public static readonly Text OffersLeadSome = new("{0} av {1} insatser passar valet den {2}.", "{0} of {1} offers fit the choice on {2}.");
    public static readonly Text OffersLeadSomeOne = new("{0} av {1} insatser passar valet den {2}.", "{0} of {1} offers fits the choice on {2}.");
    public static readonly Text OffersChoice = new("Valet: {0}.", "The choice: {0}.");
    public static readonly Text OffersLeadNone = new("Ingen av {0} insatser passar valet den {1}.", "None of {0} offers fits the choice on {1}.");
    public static readonly Text OfferOne = new("{0} insats", "{0} offer");
    public static readonly Text OfferMany = new("{0} insatser", "{0} offers");
    public static readonly Text OrganisationOne = new("{0} organisation", "{0} organisation");
    public static readonly Text OrganisationMany = new("{0} organisationer", "{0} organisations");
    public static readonly Text OffersPlaces = new("I {0} av {1} kommuner{2} ges minst en fysisk insats{3}, i {4} ges ingen.", "In {0} of {1} municipalities{2} at least one offer in a room is given{3}, in {4} none is.");
    public static readonly Text OffersPlacesAll = new("I alla {0} kommuner{1} ges minst en fysisk insats{2}.", "In all {0} municipalities{1} at least one offer in a room is given{2}.");
    public static readonly Text OffersPlacesNone = new("I ingen av {0} kommuner{1} ges en fysisk insats{2}.", "In none of {0} municipalities{1} is an offer in a room given{2}.");
    public static readonly Text OffersPlaceHas = new("I {0} ges minst en fysisk insats{1}.", "In {0} at least one offer in a room is given{1}.");
    public static readonly Text OffersPlaceLacks = new("I {0} ges ingen fysisk insats{1}.", "In {0} no offer in a room is given{1}.");
    public static readonly Text OffersPlaceElsewhere = new(" En fysisk insats i en annan kommun är till för barnen där.", " An offer in a room in another municipality is meant for the children there.");
    public static readonly Text InTheArea = new(" i området", " of the area");
    public static readonly Text ThatFits = new(" som passar valet", " that fits the choice");
    public static readonly Text OffersRemoteOne = new("På distans, digitalt eller på telefon, finns 1 insats. Den hör inte till någon kommun och syns inte på kartan.", "By screen or telephone there is 1 offer. It belongs to no municipality and is not on the map.");
    public static readonly Text OffersRemote = new("På distans, digitalt eller på telefon, finns {0} insatser. De hör inte till någon kommun och syns inte på kartan.", "By screen or telephone there are {0} offers. They belong to no municipality and are not on the map.");
    public static readonly Text OffersNoRemote = new("På distans, digitalt eller på telefon, finns ingen insats{0}.", "By screen or telephone there is no offer{0}.");
    public static readonly Text OffersExplained = new(
        "En fysisk insats är en där man träffas. Här räknas den till kommunen om den ges där och är till för barn som bor där.",
        "An offer in a room is one where people meet. Here it counts for a municipality if it is given there and is meant for children who live there.");
    public static readonly Text OffersListed = new("Uppgifterna kommer från organisationernas lista den {0}.", "The data come from the organisations’ list of {0}.");
    public static readonly Text OffersNoList = new("Ingen lista över insatser har kommit än.", "No list of offers has come yet.");
    public static readonly Text OffersChoose = new("Välj insatser", "Choose offers");
    public static readonly Text UnknownGround = new("Grunden ”{0}” finns inte. Alla grunder visas i stället.", "There is no ground “{0}”. All grounds are shown instead.");
    public static readonly Text UnknownAge = new("Åldern ”{0}” finns inte. Alla åldrar visas i stället.", "There is no age “{0}”. All ages are shown instead.");
    public static readonly Text UnknownForm = new("Formen ”{0}” finns inte. Alla former visas i stället.", "There is no form “{0}”. All forms are shown instead.");
    public static readonly Text UnknownLanguage = new("Språket ”{0}” finns inte på listan. Alla språk visas i stället.", "The language “{0}” is not on the list. All languages are shown instead.");
    public static readonly Text UnknownOrganisation = new(
        "Organisationen ”{0}” finns inte på listan. Alla organisationer visas i stället.", "The organisation “{0}” is not on the list. All organisations are shown instead.");
    public static readonly Text UnknownArea = new("Området ”{0}” finns inte. Hela länet visas i stället.", "There is no area “{0}”. The whole county is shown instead.");
    public static readonly Text UnknownMonth = new("För perioden ”{0}” finns ingen lista. Den senaste visas i stället.", "There is no list for the period “{0}”. The latest is shown instead.");
    public static readonly Text OfferForm = new("Form", "How");
    public static readonly Text OfferLanguage = new("Språk", "Language");
    public static readonly Text OfferArea = new("Kommun eller område", "Municipality or area");
    public static readonly Text OfferMonth = new("Läget vid slutet av", "As of the end of");
    public static readonly Text WholeCounty = new("Hela länet", "The whole county");
    public static readonly Text AgeYears = new("{0} år", "{0} years");
    public static readonly Text AgeSpan = new("{0}–{1} år", "{0}–{1} years");

    public static readonly Text OfferMapTitle = new("Karta: så nås barnen av insatser, {0}", "Map: how offers reach the children, {0}");
    public static readonly Text OfferMapHeading = new("Så nås barnen, kommun för kommun", "How the children are reached, by municipality");
    public static readonly Text OfferMapDescription = new(
        "Varje kommun är en länk till dess rad i tabellen. En prick är en fysisk insats; en prick med en siffra är så många på samma ställe. Insatser utan egen adress i listan står mitt i sin kommun.",
        "Every municipality is a link to its row in the table. A dot is an offer in a room; a dot with a number is that many at one place. Offers without an address in the list stand in the middle of their municipality.");
    public static readonly Text OfferTilesDescription = new(
        "Varje ruta är en kommun, ungefär där den ligger i länet, och en länk till dess rad i tabellen. Siffran är antalet fysiska insatser som ges där.",
        "Every tile is a municipality, about where it lies in the county, and a link to its row in the table. The number is how many offers in a room are given there.");
    public static readonly Text AsMap = new("Visa som karta", "Show as a map");
    public static readonly Text AsTiles = new("Visa som rutor, alla kommuner lika stora", "Show as tiles, all municipalities the same size");
    public static readonly Text ReachOwn = new("fysisk insats i kommunen", "an offer in a room in the municipality");
    public static readonly Text ReachElsewhere = new("fysisk insats i en annan kommun", "an offer in a room in another municipality");
    public static readonly Text ReachRemote = new("bara på distans", "only by screen or telephone");
    public static readonly Text ReachRemoteToo = new("på distans", "by screen or telephone");
    public static readonly Text ReachNone = new("ingen insats", "no offer");
    public static readonly Text ReachNonePhysical = new("ingen fysisk insats", "no offer in a room");
    public static readonly Text ReachOutside = new("utanför det valda området", "outside the chosen area");
    public static readonly Text ReachOutsideOf = new("{0}: utanför det valda området", "{0}: outside the chosen area");
    public static readonly Text ReachOwnOne = new("{0} fysisk insats i kommunen", "{0} offer in a room in the municipality");
    public static readonly Text ReachOwnMany = new("{0} fysiska insatser i kommunen", "{0} offers in a room in the municipality");

    public static readonly Text WithoutTitle = new("Kommuner utan fysisk insats{0}", "Municipalities without an offer in a room{0}");
    public static readonly Text WithoutNone = new("Ingen kommun{0} saknar en fysisk insats{1}.", "No municipality{0} lacks an offer in a room{1}.");
    public static readonly Text WithoutOne = new("1 kommun{0} saknar en fysisk insats{1}.", "1 municipality{0} lacks an offer in a room{1}.");
    public static readonly Text WithoutMany = new("{0} kommuner{1} saknar en fysisk insats{2}.", "{0} municipalities{1} lack an offer in a room{2}.");
    public static readonly Text WithoutElsewhere = new("En fysisk insats i en annan kommun är till för barnen här ({0})", "An offer in a room in another municipality is meant for the children here ({0})");
    public static readonly Text WithoutRemote = new("Barnen här har bara stöd på distans ({0})", "The children here only have support by screen or telephone ({0})");
    public static readonly Text WithoutAny = new("För barnen här finns ingen insats{0} ({1})", "For the children here there is no offer{0} ({1})");
    public static readonly Text WithoutAnyPhysical = new("För barnen här finns ingen fysisk insats{0} ({1})", "For the children here there is no offer in a room{0} ({1})");

    public static readonly Text ReachTable = new("Kommunerna i tabell", "The municipalities in a table");
    public static readonly Text ReachColumn = new("Så nås barnen", "How the children are reached");
    public static readonly Text OwnColumn = new("Fysiska insatser i kommunen", "Offers in a room in the municipality");
    public static readonly Text ElsewhereColumn = new("Fysiska insatser i andra kommuner, till för barnen här", "Offers in a room elsewhere, meant for the children here");
    public static readonly Text RemoteColumn = new("Insatser på distans", "Offers by screen or telephone");

    public static readonly Text OfferList = new("Insatserna", "The offers");
    public static readonly Text OfferListCount = new("Visar {0}–{1} av {2} insatser, efter kommun.", "Showing {0}–{1} of {2} offers, by municipality.");
    public static readonly Text OfferListOne = new("Visar den enda insatsen.", "Showing the only offer.");
    public static readonly Text OfferListRemote = new("På distans", "By screen or telephone");
    public static readonly Text OfferOutside = new("Utanför länet eller okänd kommun", "Outside the county or in an unknown municipality");
    public static readonly Text OfferName = new("Insats", "Offer");
    public static readonly Text OfferKind = new("Slag", "Kind");
    public static readonly Text OfferAges = new("Åldrar", "Ages");
    public static readonly Text OfferGrounds = new("Grunder", "Grounds");
    public static readonly Text OfferServes = new("Till för barn i", "Meant for children in");
    public static readonly Text OfferGroups = new("Grupper som nämns", "Groups named");
    public static readonly Text OfferChecked = new("Senast kontrollerad", "Last checked");
    public static readonly Text OfferSeats = new("Platser och kö", "Places and queue");
    public static readonly Text OfferStale = new("{0}, för mer än 180 dagar sedan", "{0}, more than 180 days ago");
    public static readonly Text OfferUnknown = new("ingen uppgift", "not told");
    public static readonly Text OfferSeatsPerTerm = new("{0} platser per termin", "{0} places per term");
    public static readonly Text OfferSeatPerTerm = new("{0} plats per termin", "{0} place per term");
    public static readonly Text OfferFree = new("{0} lediga", "{0} free");
    public static readonly Text OfferFreeOne = new("{0} ledig", "{0} free");
    public static readonly Text OfferQueue = new("{0} dagars kö", "a queue of {0} days");
    public static readonly Text OfferQueueOne = new("{0} dags kö", "a queue of {0} day");
    public static readonly Text OfferNotTold = new("Listan säger inget om {0}.", "The list says nothing of {0}.");
    public static readonly Text OfferNotToldGroups = new("vilka grupper av barn insatserna nämner", "which groups of children the offers name");
    public static readonly Text OfferNotToldChecked = new("när uppgifterna senast kontrollerades", "when the entries were last checked");
    public static readonly Text OfferNotToldSeats = new("platser och kö", "places and queue");
    public static readonly Text OfferEarlier = new("Föregående", "Previous");
    public static readonly Text OfferLater = new("Nästa", "Next");
    public static readonly Text OfferPages = new("Fler insatser", "More offers");
    public static readonly Text OfferInterpreter = new("tolk", "interpreter");

    public static readonly Text OffersSource = new("Källa: listan över insatser (flödet utbud), lämnad av organisationerna. Hur uppgifterna räknas står i definitionerna:", "Source: the list of offers (the feed utbud), delivered by the organisations. How they are counted stands in the definitions:");
    public static readonly Text OffersCaveat = new(
        "Att tänka på: listan säger var en insats ges och vem den är till för, inte hur många barn som får plats eller hur långt det är dit.",
        "Bear in mind: the list says where an offer is given and whom it is for, not how many children get a place or how far it is to go.");
    public static readonly Text OffersCsv = new("Insatserna som CSV för Excel (semikolon)", "The offers as CSV (semicolon)");
    public static readonly Text OffersApi = new("Samma urval för program (API, JSON)", "The same choice for programs (API, JSON)");
    public static readonly Text OffersToCoverage = new("Se alla grunder och kommuner i en tabell", "See all grounds and municipalities in one table");
}
