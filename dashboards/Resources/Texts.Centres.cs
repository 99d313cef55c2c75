namespace Analytics.Dashboards.Resources;

/// <content>What is said about family centres.</content>
public static partial class Texts
{
    public static readonly Text CentresTitle = new("Familjecentraler", "Family centres");
    public static readonly Text CentresLead = new("Listan för {0} har {1} i {2}{3}.", "The list of {0} has {1} in {2}{3}.");
    public static readonly Text CentresLeadOne = new("Listan för {0} har {1}{2}.", "The list of {0} has {1}{2}.");
    public static readonly Text CentreCountNone = new("inget centrum", "no centre");
    public static readonly Text CentreCountOne = new("{0} centrum", "{0} centre");
    public static readonly Text CentreCountMany = new("{0} centrum", "{0} centres");
    public static readonly Text UnknownYear = new("För ”{0}” finns ingen lista. Den senaste visas i stället.", "There is no list for “{0}”. The latest is shown instead.");
    public static readonly Text CentresNone = new("Listan för {0} har inget centrum{1}.", "The list of {0} has no centre{1}.");
    public static readonly Text CentresPlaceOne = new("{0} kommun", "{0} municipality");
    public static readonly Text CentresPlaceMany = new("{0} kommuner", "{0} municipalities");
    public static readonly Text InNamedArea = new(" i {0}", " in {0}");
    public static readonly Text CentresMeetNone = new("inget centrum uppfyller", "no centre meets");
    public static readonly Text CentresMeetOne = new("{0} centrum uppfyller", "{0} centre meets");
    public static readonly Text CentresMeetMany = new("{0} centrum uppfyller", "{0} centres meet");
    public static readonly Text RuleFull = new("länsavtalets regel för familjecentral", "the county agreement’s rule for a full family centre");
    public static readonly Text RuleLike = new("regeln för familjecentralsliknande verksamhet", "the rule for a centre like one");
    public static readonly Text RuleNeither = new("ingen av länsavtalets regler", "neither rule of the county agreement");
    public static readonly Text CentresWithout = new("{0} av {1} kommuner saknar båda slagen.", "{0} of {1} municipalities have neither kind.");
    public static readonly Text CentresWithoutNone = new("Ingen kommun saknar båda slagen.", "No municipality is without both kinds.");
    public static readonly Text CentresNoList = new("Ingen lista över familjecentraler har kommit än.", "No list of family centres has come yet.");
    public static readonly Text OfCentres = new("{0} av {1} centrum", "{0} of {1} centres");
    public static readonly Text OfCentresNone = new("Inget centrum", "none of the centres");
    public static readonly Text OfAgreements = new("{0} av {1} avtal", "{0} of {1} agreements");
    public static readonly Text OfAgreementsNone = new("Inget avtal", "none of the agreements");
    public static readonly Text OfAgreementsOne = new("Det enda avtalet", "the only agreement");
    public static readonly Text CentresLabel = new("{0} kallar sig det som regeln säger.", "Calling itself what the rule says: {0}.");
    public static readonly Text CentresAgreements = new("{0} har ett lokalt samverkansavtal som gäller den {1}.", "With a local agreement that holds on {1}: {0}.");
    public static readonly Text CentresExpiring = new("{0} av avtalen löper ut inom tolv månader efter den dagen.", "Of the agreements {0} will end within twelve months of that day.");
    public static readonly Text CentresExpiringNone = new("Inget av avtalen löper ut inom tolv månader efter den dagen.", "None of the agreements ends within twelve months of that day.");
    public static readonly Text CentresPoints = new("{0} har alla femton punkter som länsavtalet räknar upp.", "With all fifteen points that the county agreement lists: {0}.");
    public static readonly Text CentresTerm = new(
        "{0} är kortare än tre år eller längre än fem. Tre till fem år är en rekommendation i länsavtalets mall, inget krav.",
        "Shorter than three years or longer than five: {0}. Three to five years is a recommendation in the template, no demand.");
    public static readonly Text CentresCoordinators = new("{0} har en samordnare.", "With a coordinator: {0}.");
    public static readonly Text CentresPlans = new("{0} har gjort årets plan.", "With the year’s plan made: {0}.");
    public static readonly Text CentresPlansThen = new("Av dem har {0} följt upp planen och {1} utvärderat den.", "Of these, {0} followed it up and {1} evaluated it.");
    public static readonly Text CentresListed = new(
        "Uppgifterna är centrumens egna, ur listan för {0}. Den kommer en gång om året; avtal räknas som de står den {1}.",
        "The data are the centres’ own, from the list of {0}. It comes once a year; agreements are told as they stand on {1}.");
    public static readonly Text CentresChoose = new("Välj år och område", "Choose year and area");
    public static readonly Text CentresYear = new("År", "Year");

    public static readonly Text KindsTitle = new("Två slag, med samma namn utåt", "Two kinds, with the same name to the public");
    public static readonly Text KindsLead = new(
        "Båda slagen kallas familjecentral utåt. Vad ett centrum är avgörs därför här av länsavtalets regler, inte av namnet.",
        "Both kinds are called family centre to the public. What a centre is, is therefore decided here by the rules of the county agreement and not by its name.");
    public static readonly Text KindFullRule = new(
        "Barnhälsovård, barnmorskemottagning, öppen förskola och förebyggande socialtjänst finns alla på samma ställe (avtalet, avsnitt 8.2).",
        "Child health care, midwifery, open preschool and preventive social services are all at one place (section 8.2 of the agreement).");
    public static readonly Text KindLikeRule = new(
        "Minst tre av de fyra samverkar. Barnhälsovård och öppen förskola är med, och barnhälsovården finns på samma ställe som öppen förskola eller socialtjänst (avsnitt 8.3).",
        "At least three of the four work together. Child health care and open preschool are among them, and child health care is at one place with open preschool or social services (section 8.3).");
    public static readonly Text KindNeitherRule = new("Uppfyller ingen av reglerna, oavsett vad centrumet kallar sig.", "Meets neither rule, whatever the centre calls itself.");
    public static readonly Text ClassFull = new("familjecentral (8.2)", "full family centre (8.2)");
    public static readonly Text ClassLike = new("familjecentralsliknande (8.3)", "like a family centre (8.3)");
    public static readonly Text ClassNeither = new("ingen av dem", "neither");
    public static readonly Text ClassNone = new("inget centrum", "no centre");
    public static readonly Text PlaceFull = new("minst en familjecentral enligt 8.2", "at least one full family centre (8.2)");
    public static readonly Text PlaceLike = new("bara familjecentralsliknande enligt 8.3", "only centres like one (8.3)");
    public static readonly Text PlaceNeither = new("bara centrum som inte uppfyller reglerna", "only centres that meet neither rule");
    public static readonly Text PlaceNone = new("inget centrum på listan", "no centre on the list");

    public static readonly Text CentresMapHeading = new("Vad kommunerna har", "What the municipalities have");
    public static readonly Text CentresMapTitle = new("Karta: familjecentraler efter slag, {0}", "Map: family centres by kind, {0}");
    public static readonly Text CentresMapDescription = new("Varje kommun är en länk till dess rad i tabellen.", "Every municipality is a link to its row in the table.");
    public static readonly Text CentresTilesDescription = new(
        "Varje ruta är en kommun, ungefär där den ligger i länet, och en länk till dess rad i tabellen. Siffran är antalet centrum på listan.",
        "Every tile is a municipality, about where it lies in the county, and a link to its row in the table. The number is how many centres are on the list.");
    public static readonly Text WithoutCentreTitle = new("Kommuner utan familjecentral av något slag", "Municipalities without a family centre of either kind");
    public static readonly Text CentresCountColumn = new("Centrum på listan", "Centres on the list");
    public static readonly Text CentresTable = new("Centrumen", "The centres");
    public static readonly Text CentreColumn = new("Centrum", "Centre");
    public static readonly Text ClassColumn = new("Slag enligt regeln", "Kind by the rule");
    public static readonly Text LabelColumn = new("Kallar sig", "Calls itself");
    public static readonly Text LacksColumn = new("Saknas till nästa slag", "Lacks for the next kind");
    public static readonly Text AgreementColumn = new("Lokalt avtal", "Local agreement");
    public static readonly Text PointsColumn = new("Avtalets punkter", "Points of the agreement");
    public static readonly Text CoordinatorColumn = new("Samordnare", "Coordinator");
    public static readonly Text PlanColumn = new("Årets plan", "The year’s plan");
    public static readonly Text LabelFull = new("familjecentral", "family centre");
    public static readonly Text LabelLike = new("familjecentralsliknande", "like a family centre");
    public static readonly Text LabelDiffers = new("{0}, stämmer inte med regeln", "{0}, which the rule does not agree with");
    public static readonly Text LackNothing = new("inget", "nothing");
    public static readonly Text LackForFull = new("för 8.2: {0}", "for 8.2: {0}");
    public static readonly Text LackForLike = new("för 8.3: {0}", "for 8.3: {0}");
    public static readonly Text LackChildHealth = new("barnhälsovård på plats", "child health care on site");
    public static readonly Text LackMidwifery = new("barnmorskemottagning på plats", "midwifery on site");
    public static readonly Text LackOpenPreschool = new("öppen förskola på plats", "open preschool on site");
    public static readonly Text LackSocialServices = new("socialtjänst på plats", "social services on site");
    public static readonly Text LackOpenPreschoolPart = new("öppen förskola som deltar", "open preschool taking part");
    public static readonly Text LackOneMore = new("barnmorskemottagning eller socialtjänst som deltar", "midwifery or social services taking part");
    public static readonly Text LackMunicipal = new("öppen förskola eller socialtjänst på plats", "open preschool or social services on site");
    public static readonly Text AgreementNone = new("inget avtal", "no agreement");
    public static readonly Text AgreementSpan = new("{0} – {1}", "{0} to {1}");
    public static readonly Text AgreementExpired = new("har löpt ut", "has ended");
    public static readonly Text AgreementNotYet = new("har inte börjat gälla", "has not begun");
    public static readonly Text AgreementExpiring = new("löper ut inom tolv månader", "ends within twelve months");
    public static readonly Text AgreementDays = new("mindre än 1 månad kvar", "less than 1 month left");
    public static readonly Text AgreementMonthOne = new("{0} månad kvar", "{0} month left");
    public static readonly Text AgreementMonths = new("{0} månader kvar", "{0} months left");
    public static readonly Text AgreementTerm = new(" (avtalstiden är en annan än de tre till fem år som rekommenderas)", " (another term than the recommended three to five years)");
    public static readonly Text PointsAll = new("15 av 15", "15 of 15");
    public static readonly Text PointsMissing = new("{0} av 15, saknar {1}", "{0} of 15, lacks {1}");
    public static readonly Text PointsUnknown = new("{0} av 15, listan säger inte vilka", "{0} of 15, the list does not say which");
    public static readonly Text CoordinatorPercent = new("ja, {0} procent av en heltid", "yes, {0} per cent of full time");
    public static readonly Text PlanMade = new("gjord", "made");
    public static readonly Text PlanFollowedUp = new("uppföljd", "followed up");
    public static readonly Text PlanEvaluated = new("utvärderad", "evaluated");
    public static readonly Text PlanNotMade = new("inte gjord", "not made");
    public static readonly Text PlanNotFollowedUp = new("inte uppföljd", "not followed up");
    public static readonly Text PlanNotEvaluated = new("inte utvärderad", "not evaluated");
    public static readonly Text MonthOne = new("{0} månad", "{0} month");
    public static readonly Text MonthMany = new("{0} månader", "{0} months");

    public static readonly Text CountyTitle = new("Länsavtalet och länets mått", "The county agreement and the county’s measures");
    public static readonly Text CountyAgreement = new(
        "Den {1} var {0} kvar av länsavtalets tid, om det inte har sagts upp. Ingen leverans säger om det har det.",
        "On {1} the county agreement had {0} left, unless notice has been given. No delivery tells whether it has.");
    public static readonly Text CountyAgreementOtherDay = new(
        "Den senaste uppgiften om länsavtalet gäller den {1}, inte den {2} som listan: då var {0} kvar av avtalets tid, om det inte har sagts upp. Ingen leverans säger om det har det.",
        "The latest word of the county agreement is of {1}, not of {2} as the list: it then had {0} left, unless notice has been given. No delivery tells whether it has.");
    public static readonly Text CountyAgreementNotTold = new("För länsavtalet finns ingen uppgift för året.", "Of the county agreement nothing is told for the year.");
    public static readonly Text CountyMeasure = new("Mått", "Measure");
    public static readonly Text CountyFigure = new("Länet {0}", "The county in {0}");
    public static readonly Text CountyNote = new(
        "Avtalstiden tre till fem år och barnmorskans cirka sex timmar per termin är rekommendationer. De måtten visar läget och underkänner ingen.",
        "The term of three to five years and the midwife’s about six hours a term are recommendations. Those measures show how things stand and fail nobody.");
    public static readonly Text CentresCsv = new("Centrumen som CSV för Excel (semikolon)", "The centres as CSV (semicolon)");
    public static readonly Text CentresFileName = new("familjecentraler", "family-centres");
    public static readonly Text CentresSource = new("Källa: listan över familjecentraler (flödet familjecentraler), lämnad en gång om året.", "Source: the list of family centres (the feed familjecentraler), delivered once a year.");

    public static readonly Text ColumnCentre = new("centrumets kod", "code of the centre");
    public static readonly Text ActivityChildHealth = new("barnhälsovård", "child health care");
    public static readonly Text ActivityMidwifery = new("barnmorskemottagning", "midwifery");
    public static readonly Text ActivityOpenPreschool = new("öppen förskola", "open preschool");
    public static readonly Text ActivitySocialServices = new("socialtjänst", "social services");
    public static readonly Text ActivityOnSite = new("på plats", "on site");
    public static readonly Text ActivityTakesPart = new("samverkar", "takes part");
    public static readonly Text ActivityNot = new("är inte med", "not part of it");
    public static readonly Text ColumnAgreementFrom = new("avtal från", "agreement from");
    public static readonly Text ColumnAgreementTo = new("avtal till", "agreement to");
    public static readonly Text ColumnMonthsLeft = new("månader kvar", "months left");
    public static readonly Text ColumnPointCount = new("antal punkter av 15", "number of points of 15");
    public static readonly Text ColumnSteeringGroup = new("styrgrupp", "steering group");
    public static readonly Text ColumnCoordinatorPercent = new("samordnarens tjänst i procent", "coordinator’s post in per cent");
    public static readonly Text ColumnPlanMade = new("planen gjord", "plan made");
    public static readonly Text ColumnPlanFollowedUp = new("planen uppföljd", "plan followed up");
    public static readonly Text ColumnPlanEvaluated = new("planen utvärderad", "plan evaluated");

    /// <summary>The fifteen points of a local agreement (county agreement, section 15), in their order.</summary>
    public static readonly Text[] Points =
    [
        new("avtalsparter och placering", "parties and place"), new("avtalstid", "term"), new("avtalets utgångspunkter", "grounds of the agreement"),
        new("syfte med avtalet", "purpose of the agreement"), new("familjecentralens syfte och mål", "purpose and aims of the centre"), new("gemensamt ansvar", "shared responsibility"),
        new("enskilt ansvar", "responsibility of each"), new("styrgrupp", "steering group"), new("samordnare", "coordinator"), new("personalgrupp", "staff group"),
        new("sekretess och informationsöverföring", "secrecy and sharing of information"), new("finansiering", "funding"), new("ändring och tillägg", "changes and additions"),
        new("tvist", "disputes"), new("underskrift", "signatures"),
    ];
}
