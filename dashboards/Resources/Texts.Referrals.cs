namespace Analytics.Dashboards.Resources;

/// <content>The page of referrals.</content>
public static partial class Texts
{
    public static readonly Text ReferralsTitle = new("Hänvisningar till stöd", "Referrals to support");
    public static readonly Text ReferralsNothing = new("Det finns inga publicerade siffror om hänvisningar än.", "There are no published figures about referrals yet.");
    public static readonly Text ReferralsArea = new("Plats", "Place");
    public static readonly Text ReferralsFreshLine = new("Uppgifter till och med {0}.", "Data to and including {0}.");
    public static readonly Text ReferralsFreshNone = new("Inga hänvisningar har levererats än.", "No referrals have been delivered yet.");
    public static readonly Text ReferralsFreshState = new("Läge: {0}.", "State: {0}.");
    public static readonly Text ReferralsFreshNext = new("Nästa leverans väntas {0}.", "The next delivery is expected on {0}.");
    public static readonly Text ReferralsToFeed = new("Leveranserna av hänvisningar", "The deliveries of referrals");

    public static readonly Text ReferralsOne = new("{1}, {2}: {0} hänvisning från vården till stöd.", "{1}, {2}: {0} referral from health care to support.");
    public static readonly Text ReferralsMany = new("{1}, {2}: {0} hänvisningar från vården till stöd.", "{1}, {2}: {0} referrals from health care to support.");
    public static readonly Text ReferralsNotShown = new("{0}, {1}: antalet hänvisningar visas inte ({2}).", "{0}, {1}: the number of referrals is not shown ({2}).");
    public static readonly Text ReferralsContact = new("{0} av dem har lett till kontakt.", "{0} of them have led to contact.");
    public static readonly Text ReferralsInTime = new(
        "Av de {0} som är äldre än 30 dagar fick {1} kontakt inom 30 dagar ({2}).",
        "Of the {0} that are older than 30 days, {1} had contact within 30 days ({2}).");
    public static readonly Text OneDay = new("{0} dag", "{0} day");
    public static readonly Text ManyDays = new("{0} dagar", "{0} days");
    public static readonly Text ReferralsMedian = new("Hälften av dem som fick kontakt fick den inom {0}.", "Half of those who had contact had it within {0}.");
    public static readonly Text ReferralsDecided = new("{0} är avgjorda: {1} ledde till stöd och {2} slutade utan ({3}).", "{0} are decided: {1} led to support and {2} ended without ({3}).");
    public static readonly Text ReferralsDecidedHidden = new("Hur de avgjorda slutade visas inte ({0}).", "How the decided ones ended is not shown ({0}).");
    public static readonly Text ReferralsReasonsMissing = new("Varför går inte att visa: orsaken fylls inte i när hänvisningarna levereras.", "Why cannot be shown: the reason is not filled in when referrals are delivered.");
    public static readonly Text ReferralsPreliminary = new(
        "Talen är preliminära. I den senaste tiden är många hänvisningar inte avgjorda än, och det som kommer in senare räknas på den dag hänvisningen är daterad.",
        "The figures are preliminary. In the latest time many referrals are not decided yet, and what comes in later counts on the day of the referral.");

    public static readonly Text FlowTitle = new("Från hänvisning till stöd", "From referral to support");
    public static readonly Text FlowLead = new(
        "Varje stapel räknar de hänvisningar som är daterade i perioden, alla på samma skala. Staplarna är inte delar av varandra: en hänvisning kan avgöras utan kontakt, och kontakt kan ha tagits fast inget är avgjort. Bara den sista stapeln delar upp den fjärde.",
        "Each bar counts the referrals dated in the period, all on one scale. The bars are no parts of one another: a referral can be decided without contact, and contact can have been made although nothing is decided. Only the last bar splits the fourth.");
    public static readonly Text FlowOwn = new("Familjer som har tagit kontakt på egen hand ingår inte.", "Families that made contact by themselves are not included.");
    public static readonly Text FlowChart = new("{0}, {1}: från hänvisning till stöd", "{0}, {1}: from referral to support");
    public static readonly Text FlowText = new(
        "Fem staplar uppifrån och ned. Den mörka delen är de som har kommit så långt, den streckade de övriga. Samma tal står i tabellen under.",
        "Five bars from the top down. The dark part is those who have come that far, the dashed part the others. The table below holds the same figures.");
    public static readonly Text FlowTable = new("Tabell: från hänvisning till stöd", "Table: from referral to support");
    public static readonly Text FlowStepHead = new("Steg", "Step");
    public static readonly Text FlowOf = new("Av", "Of");
    public static readonly Text FlowCount = new("Så långt", "That far");
    public static readonly Text FlowRest = new("Övriga", "The others");
    public static readonly Text FlowWhat = new("Vad som räknas", "What counts");
    public static readonly Text FlowReferred = new("Hänvisningar från vården", "Referrals from health care");
    public static readonly Text FlowReferredSay = new("{0} hänvisningar", "{0} referrals");
    public static readonly Text FlowReferredOne = new("{0} hänvisning", "{0} referral");
    public static readonly Text FlowReferredWhat = new("Hänvisningar från vårdenheter, på den dag de är daterade.", "Referrals from health-care units, on the day they are dated.");
    public static readonly Text FlowInTime = new("Kontakt inom 30 dagar", "Contact within 30 days");
    public static readonly Text FlowInTimeSay = new("{0} av {1} äldre än 30 dagar, {2} inte", "{0} of {1} older than 30 days, {2} not");
    public static readonly Text FlowInTimeShort = new("{0} av {1} äldre än 30 dagar", "{0} of {1} older than 30 days");
    public static readonly Text FlowInTimeWhat = new(
        "Bara hänvisningar som var äldre än 30 dagar den sista dag som leveranserna omfattar; de andra har inte haft sina 30 dagar.",
        "Only referrals older than 30 days on the last day that the deliveries cover; the others have not had their 30 days.");
    public static readonly Text FlowContact = new("Kontakt, hur lång tid det än tog", "Contact, however long it took");
    public static readonly Text FlowContactSay = new("{0} har fått kontakt, {2} utan känd kontakt", "{0} have had contact, {2} without known contact");
    public static readonly Text FlowContactShort = new("{0} har fått kontakt", "{0} have had contact");
    public static readonly Text FlowContactWhat = new("Organisationen har fått kontakt med barnet eller familjen, så vitt leveranserna säger.", "The organisation has reached the child or the family, as far as the deliveries tell.");
    public static readonly Text FlowDecided = new("Avgjorda", "Decided");
    public static readonly Text FlowDecidedSay = new("{0} är avgjorda, {2} inte än", "{0} are decided, {2} not yet");
    public static readonly Text FlowDecidedShort = new("{0} är avgjorda", "{0} are decided");
    public static readonly Text FlowDecidedWhat = new("Stöd har påbörjats, hänvisningen har avböjts eller det fanns ingen plats.", "Support has begun, the referral was declined or there was no place.");
    public static readonly Text FlowEnded = new("Så slutade de avgjorda", "How the decided ones ended");
    public static readonly Text FlowEndedSay = new("{0} fick stöd, {2} slutade utan", "{0} got support, {2} ended without");
    public static readonly Text FlowEndedWhat = new("Av de avgjorda: stöd har påbörjats, eller hänvisningen avböjdes eller fick ingen plats.", "Of the decided: support has begun, or the referral was declined or got no place.");
    public static readonly Text FlowNotShown = new("visas inte ({0})", "not shown ({0})");
    public static readonly Text FlowNotTold = new("visas inte", "not shown");
    public static readonly Text FlowDerived = new(
        "Tabellens övriga, och de som fick stöd, är räknade här ur två tal som visas. De räknas aldrig när ett av talen är dolt.",
        "The others of the table, and those who got support, are worked out here from two figures that are shown. They never are when one of them is hidden.");

    public static readonly Text ReasonsTitle = new("Varför hänvisningar inte fullföljs", "Why referrals are not completed");
    public static readonly Text ReasonsSay = new("{0} av {1} avgjorda hänvisningar slutade utan stöd ({2}).", "{0} of {1} decided referrals ended without support ({2}).");
    public static readonly Text ReasonsMissing = new(
        "Orsaken visas inte. Kolumnen orsak är frivillig i hänvisningsfilen och är inte ifylld för någon hänvisning i perioden. De som skickar filerna, vården och organisationerna, kan fylla i den; Hållbarhetsavdelningen kan be dem.",
        "The reason is not shown. The column orsak (reason) is optional in the file of referrals and is filled in for no referral of the period. Those who send the files, health care and the organisations, can fill it in; the sustainability department can ask them.");
    public static readonly Text ReasonsCountyOnly = new("Orsakerna redovisas bara för hela länet.", "The reasons are reported for the whole county only.");
    public static readonly Text ReasonsChart = new("Hänvisningar som slutade utan stöd, efter orsak", "Referrals that ended without support, by reason");
    public static readonly Text ReasonsText = new("En stapel för varje orsak. Samma tal står i tabellen under.", "One bar for each reason. The table below holds the same figures.");
    public static readonly Text ReasonsTable = new("Tabell: slutade utan stöd, efter orsak", "Table: ended without support, by reason");
    public static readonly Text ReasonsRight = new("Att en familj tackar nej är dess rätt och inget fel hos någon.", "That a family declines is its right and nobody's fault.");

    public static readonly Text StepsTitle = new("Hänvisningar över tid", "Referrals through time");
    public static readonly Text StepLatest = new("Senast, {1}: {0} hänvisningar.", "Latest, {1}: {0} referrals.");
    public static readonly Text StepLatestOne = new("Senast, {1}: {0} hänvisning.", "Latest, {1}: {0} referral.");
    public static readonly Text StepLatestPreliminary = new("Senast, {1}: {0} hänvisningar hittills (preliminärt).", "Latest, {1}: {0} referrals so far (preliminary).");
    public static readonly Text StepLatestPreliminaryOne = new("Senast, {1}: {0} hänvisning hittills (preliminärt).", "Latest, {1}: {0} referral so far (preliminary).");
    public static readonly Text StepBefore = new("{0} var det {1}.", "In {0} there were {1}.");
    public static readonly Text StepBeforeBoth = new("{0} var det {1} och {2} var det {3}.", "In {0} there were {1}, and in {2} {3}.");
    public static readonly Text StepSmall = new("Så små tal svänger mycket av slump från gång till gång.", "Numbers that small swing a good deal by chance from time to time.");
    public static readonly Text StepChart = new("{0}: antal hänvisningar per {1}", "{0}: number of referrals by {1}");
    public static readonly Text StepTable = new("Tabell: hänvisningar per {0}", "Table: referrals by {0}");
    public static readonly Text StepCaption = new("Antal hänvisningar", "Number of referrals");
    public static readonly Text ContactTrendTitle = new("Kontakt inom 30 dagar, per kvartal", "Contact within 30 days, by quarter");
    public static readonly Text ContactTrendChart = new("{0}: andel med kontakt inom 30 dagar per kvartal", "{0}: share with contact within 30 days by quarter");
    public static readonly Text ContactTrendTable = new("Tabell: kontakt inom 30 dagar per kvartal", "Table: contact within 30 days by quarter");

    public static readonly Text MeasuresTitle = new("Alla mått om hänvisningar", "All measures of referrals");
    public static readonly Text MeasuresLead = new("{0}, {1}. Mått som bara görs för helår visas för {2}.", "{0}, {1}. Measures made for years only are shown for {2}.");
    public static readonly Text MeasuresCount = new("Antal av hur många", "How many out of how many");
    public static readonly Text MeasuresPerChildren = new("{0}, räknat på {1} barn", "{0}, reckoned on {1} children");
    public static readonly Text MeasuresPerTalks = new("{0}, räknat på {1} samtal", "{0}, reckoned on {1} conversations");
    public static readonly Text MeasuresOf = new("{0} av {1}", "{0} of {1}");
    public static readonly Text WishMissing = new(
        "Barnets önskan: kolumnen barnets_onskan är frivillig i hänvisningsfilen och är inte ifylld för någon hänvisning i perioden. De som skickar filerna kan fylla i den; Hållbarhetsavdelningen kan be dem.",
        "The child's wish: the column barnets_onskan is optional in the file of referrals and is filled in for no referral of the period. Those who send the files can fill it in; the sustainability department can ask them.");
    public static readonly Text NearMissing = new(
        "Stöd i närområdet: ingen hänvisning i perioden nämner en insats som finns på kartan över stöd. De som skickar filerna kan fylla i kolumnen till_insats, med samma id som i filen om stödutbudet.",
        "Support near the child: no referral of the period names an offer that stands on the map of support. Those who send the files can fill in the column till_insats, with the same id as in the file of offers.");
    public static readonly Text GroundMissing = new(
        "Uppgiften visas inte. Kolumnen {0} är frivillig i hänvisningsfilen och är inte ifylld för någon hänvisning i perioden. De som skickar filerna kan fylla i den.",
        "The detail is not shown. The column {0} is optional in the file of referrals and is filled in for no referral of the period. Those who send the files can fill it in.");

    public static readonly Text AreasTitle = new("Områdena bredvid varandra", "The areas side by side");
    public static readonly Text AreasPeriod = new("Områden redovisas för halvår och hela år, så tabellen gäller {0}.", "Areas are reported for half-years and whole years, so the table is of {0}.");
    public static readonly Text AreasOrder = new("Områdena står i sin vanliga ordning. Det här är ingen topplista.", "The areas stand in their usual order. This is no league table.");
    public static readonly Text AreasInTimeBelow = new("Säkert under länet i andelen med kontakt inom 30 dagar, {0}: {1}.", "Surely below the county in the share with contact within 30 days, {0}: {1}.");
    public static readonly Text AreasAbove = new("{0}. Säkert över länet: {1}.", "{0}. Surely above the county: {1}.");
    public static readonly Text AreasBelow = new("{0}. Säkert under länet: {1}.", "{0}. Surely below the county: {1}.");
    public static readonly Text AreasNone = new("Inget område går säkert att skilja från länet.", "No area can be told apart from the county with certainty.");
    public static readonly Text AreasCount = new("Hänvisningar", "Referrals");
    public static readonly Text AreasRate = new("Per 1\u00a0000 barn", "Per 1,000 children");
    public static readonly Text AreasInTime = new("Kontakt inom 30 dagar", "Contact within 30 days");
    public static readonly Text AreasMedian = new("Mediantid till kontakt, dagar", "Median days to contact");
    public static readonly Text AreasLost = new("Avgjorda som slutade utan stöd", "Decided that ended without support");
    public static readonly Text AreasUnits = new("Verksamheter som hänvisar", "Units that refer");
    public static readonly Text AreasReceivers = new("Organisationer som tar emot", "Organisations that receive");

    public static readonly Text ReceiversTitle = new("Organisationerna som tar emot", "The organisations that receive");
    public static readonly Text ReceiversLead = new(
        "Siffrorna är små för varje organisation och många visas inte. De säger inte hur bra stödet är: vilka familjer som hänvisas skiljer sig åt.",
        "The figures of each organisation are small and many are not shown. They do not say how good the support is: which families are referred differs.");
    public static readonly Text ReceiversCountyOnly = new("Organisationerna redovisas bara för hela länet.", "The organisations are reported for the whole county only.");
    public static readonly Text ReceiversNone = new("{0} har inte fått någon hänvisning i perioden.", "{0} received no referral in the period.");
    public static readonly Text GroundsTitle = new("Grund och grupp", "Ground and group");
    public static readonly Text GroundsCountyOnly = new("Grund och grupp redovisas bara för hela länet och för hela år.", "Ground and group are reported for the whole county and for whole years only.");
    public static readonly Text GroundsLead = new(
        "Gäller {0}. Andelarna är av de hänvisningar där uppgiften finns. Ett barn kan höra till flera grupper, och en tom grupp kan betyda att barnet inte hör till någon.",
        "Of {0}. The shares are of the referrals that have the detail. A child can belong to several groups, and an empty group can mean that the child belongs to none.");
    public static readonly Text GroundTable = new("Tabell: hänvisningar efter grund i lagen", "Table: referrals by ground in the law");
    public static readonly Text GroupTableOf = new("Tabell: hänvisningar efter grupp av barn", "Table: referrals by group of children");
    public static readonly Text ReferralsFiles = new("Ladda ner och definitioner", "Download and definitions");
}
