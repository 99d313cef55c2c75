namespace Analytics.Dashboards.Resources;

/// <content>The list of places and the page of one.</content>
public static partial class Texts
{
    public static readonly Text PlacesTitle = new("Kommuner och områden", "Municipalities and areas");
    public static readonly Text PlacesLead = new(
        "Välj en kommun, ett område eller länet för att se hur det står till där, mätt mot länet, området, liknande kommuner och sig självt ett år tidigare.",
        "Choose a municipality, an area or the county to see how it stands there against the county, the area, similar municipalities and itself a year before.");
    public static readonly Text PlacesFound = new("{0} platser passar på ”{1}”:", "{0} places fit “{1}”:");
    public static readonly Text PlacesGuess = new("Ingen plats heter ”{0}”. Menade du:", "No place is called “{0}”. Did you mean:");
    public static readonly Text PlacesNothing = new("Ingen plats i länet passar på ”{0}”. Alla 49 kommuner står här under.", "No place in the county fits “{0}”. All 49 municipalities stand below.");
    public static readonly Text PlacesWhole = new("Hela länet och kommunalförbunden", "The whole county and the municipal associations");
    public static readonly Text PlaceUnknownTitle = new("Platsen finns inte", "There is no such place");
    public static readonly Text PlaceUnknown = new("Det finns ingen kommun och inget område i länet med koden ”{0}”.", "There is no municipality or area in the county with the code “{0}”.");
    public static readonly Text PlaceAllPlaces = new("Alla kommuner och områden", "All municipalities and areas");

    public static readonly Text PlaceIsMunicipality = new(
        "Kommun i vårdsamverkansområdet {0} och kommunalförbundet {1}.",
        "Municipality in the care area {0} and the municipal association {1}.");
    public static readonly Text PlaceIsCareArea = new("Vårdsamverkansområde med {0} kommuner.", "Care area of {0} municipalities.");
    public static readonly Text PlaceIsAssociation = new("Kommunalförbund med {0} kommuner i länet.", "Municipal association of {0} municipalities in the county.");
    public static readonly Text PlaceIsCounty = new("Hela länet, {0} kommuner.", "The whole county, {0} municipalities.");
    public static readonly Text PlaceChildren = new("Här bor {0} barn 0–17 år.", "{0} children aged 0–17 live here.");
    public static readonly Text PlaceNoOffer = new("Ingen fysisk insats ges här.", "No physical offer is given here.");
    public static readonly Text PlaceOfferOne = new("En fysisk insats ges här.", "One physical offer is given here.");
    public static readonly Text PlaceOfferMany = new("{0} fysiska insatser ges här.", "{0} physical offers are given here.");
    public static readonly Text PlaceNoCentre = new("Här finns ingen familjecentral och ingen familjecentralsliknande verksamhet.", "There is no family centre here, nor anything like one.");
    public static readonly Text PlaceHasCentres = new("Här finns {0}.", "There is {0} here.");
    public static readonly Text PlaceCentreOne = new("en familjecentral", "one family centre");
    public static readonly Text PlaceCentreMany = new("{0} familjecentraler", "{0} family centres");
    public static readonly Text PlaceAlikeCentreOne = new("en familjecentralsliknande verksamhet", "one centre like a family centre");
    public static readonly Text PlaceAlikeCentreMany = new("{0} familjecentralsliknande verksamheter", "{0} centres like a family centre");
    public static readonly Text PlaceStands = new("Så står det till", "How it stands");
    public static readonly Text PlaceComparedNone = new("Inget mått går att jämföra med länet än.", "No measure can be compared with the county yet.");
    public static readonly Text PlaceCompared = new(
        "{0} mått där det är bestämt om högre eller lägre är bättre går att jämföra med länet. Av dem är {1} säkert bättre här och {2} säkert sämre.",
        "{0} measures of which it is settled whether higher or lower is better can be compared with the county. Surely better here: {1}; surely worse: {2}.");
    public static readonly Text PlaceComparedOne = new(
        "Ett mått där det är bestämt om högre eller lägre är bättre går att jämföra med länet.",
        "One measure of which it is settled whether higher or lower is better can be compared with the county.");
    public static readonly Text PlaceOneBetter = new("Det är säkert bättre här.", "It is surely better here.");
    public static readonly Text PlaceOneWorse = new("Det är säkert sämre här.", "It is surely worse here.");
    public static readonly Text PlaceOneChance = new("Det går inte att skilja från länet.", "It cannot be told from the county.");
    public static readonly Text PlaceComparedRest = new("{0} går inte att skilja från länet.", "{0} cannot be told from the county.");
    public static readonly Text PlaceBetter = new("Säkert bättre än länet", "Surely better than the county");
    public static readonly Text PlaceWorse = new("Säkert sämre än länet", "Surely worse than the county");
    public static readonly Text PlaceApart = new("Skiljer sig säkert, men varken högt eller lågt är bra i sig", "Surely different, but neither high nor low is good in itself");
    public static readonly Text PlaceSilent = new("Visas inte här", "Not shown here");
    public static readonly Text PlaceLine = new("{0} mot länets {1}, {2}.", "{0} against the county's {1}, {2}.");
    public static readonly Text PlaceTable = new("Tabell: {0}, alla mått", "Table: {0}, all measures");
    public static readonly Text PlaceHere = new("Här", "Here");
    public static readonly Text PlaceMeasure = new("Mått", "Measure");
    public static readonly Text PlaceCounty = new("Länet", "The county");
    public static readonly Text PlaceCareArea = new("Vårdsamverkans\u00adområdet", "The care area");
    public static readonly Text PlaceSimilar = new("Liknande kommuner", "Similar municipalities");
    public static readonly Text PlacePast = new("Här ett år tidigare", "Here a year before");
    public static readonly Text PlaceNeed = new("Beräknat behov", "Expected need");
    public static readonly Text PlaceNeedLead = new(
        "Så många barn skulle beröras någon gång under uppväxten om platsen vore som riket. Det är beräknat, inte räknat, och säger inget om just den här platsen.",
        "So many children would be affected at some time while growing up if the place were like the country. It is a calculation, not a count, and says nothing of this very place.");
    public static readonly Text PlaceMembers = new("Kommunerna i området", "The municipalities of the area");
    public static readonly Text PlaceAlike = new("Liknande kommuner", "Similar municipalities");
    public static readonly Text PlaceAlikeLead = new(
        "De kommuner i länet som liknar {0} mest i storlek, utbildning, inkomster och familjer; den mest lika först.",
        "The municipalities of the county that are most like {0} in size, education, incomes and families; the most similar first.");
    public static readonly Text PlaceMore = new("Mer om platsen", "More about the place");
    public static readonly Text PlaceOffers = new("Stöd som går att få här", "Support to get here");
    public static readonly Text PlaceCoverage = new("Stöd för var och en av lagens grunder här", "Support for each of the legal grounds here");
    public static readonly Text PlaceCentres = new("Familjecentraler här", "Family centres here");
    public static readonly Text PlaceReferrals = new("Hänvisningar här", "Referrals here");
    public static readonly Text PlacePrevious = new("Föregående: {0}", "Previous: {0}");
    public static readonly Text PlaceNext = new("Nästa: {0}", "Next: {0}");
    public static readonly Text PlaceData = new("Siffrorna som öppna data", "The figures as open data");
    public static readonly Text PlaceAllMeasures = new("Alla mått, även de som inte kan mätas", "All measures, also those that cannot be measured");
    public static readonly Text PlacePeriodUsual = new("Senaste färdiga", "Latest finished");
    public static readonly Text PlacePeriodNote = new(
        "Finns måttet inte för perioden står den senaste i stället, med sin period.",
        "Where a measure does not exist for the period the latest one stands instead, with its period.");
    public static readonly Text PlaceElsewhere = new(
        "{0} mått visas inte för den här platsen: de finns bara för länet eller större områden, eftersom talen är för små eller källan inte säger kommun.",
        "{0} measures are not shown for this place: they exist only for the county or larger areas, because the numbers are too small or the source does not tell the municipality.");
    public static readonly Text VerdictAlike = new("Lika", "The same");
}
