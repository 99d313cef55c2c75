namespace Analytics.Dashboards.Resources;

/// <content>The meeting document of the steering group, as a page and on paper.</content>
public static partial class Texts
{
    public static readonly Text MeetingKind = new("Mötesunderlag", "Meeting material");
    public static readonly Text MeetingOfPublication = new("publicering nummer {0}", "publication number {0}");
    public static readonly Text PageOf = new("Sida {0} av {1}", "Page {0} of {1}");
    public static readonly Text MeetingBack = new("Till webbplatsen", "To the website");
    public static readonly Text MeetingAbout = new(
        "Uppföljning av det idéburna offentliga partnerskapet kring barn som anhöriga inom hälso- och sjukvård (dnr OSN 2024-01146), 1 juli 2025–30 juni 2030.",
        "Follow-up of the partnership between the region and civil-society organisations on children as next of kin in health care (ref. OSN 2024-01146), 1 July 2025–30 June 2030.");
    public static readonly Text MeetingSample = new(
        "Alla siffror i dokumentet är påhittade. De visar hur underlaget ser ut och säger inget om verkligheten.",
        "All figures in this document are invented. They show what the material looks like and say nothing of reality.");
    public static readonly Text MeetingRelease = new("Släpp", "Release");
    public static readonly Text MeetingFrozen = new("Fryst", "Frozen");
    public static readonly Text MeetingPublic = new("Offentligt från", "Public from");
    public static readonly Text MeetingCorrects = new("Rättar släppet", "Corrects the release");
    public static readonly Text MeetingRests = new("Vilar på", "Rests on");
    public static readonly Text MeetingRestsOn = new("publicering nummer {0}, {1}", "publication number {0}, {1}");
    public static readonly Text MeetingPeriods = new("Perioder", "Periods");
    public static readonly Text MeetingUntil = new("de som var slut senast {0}", "those that had ended by {0}");
    public static readonly Text MeetingAllPeriods = new("alla som är publicerade", "all that are published");
    public static readonly Text MeetingLive = new(
        "Dokumentet visar den senaste publiceringen. Siffrorna kan ändras när nya leveranser kommer. Till ett möte görs underlaget av ett släpp, där siffrorna är frysta.",
        "The document shows the latest publication. The figures may change as new deliveries arrive. For a meeting the material is made from a release, in which the figures are frozen.");
    public static readonly Text MeetingFrozenNote = new("Siffrorna är frysta: de ändras inte när nya leveranser kommer.", "The figures are frozen: they do not change as new deliveries arrive.");
    public static readonly Text MeetingContents = new("Innehåll", "Contents");
    public static readonly Text MeetingSummary = new("Sammanfattning", "Summary");
    public static readonly Text MeetingPoint = new("Punkt {0}: {1}", "Point {0}: {1}");
    public static readonly Text MeetingFirst = new("De viktigaste måtten", "The main measures");
    public static readonly Text MeetingMeasure = new("Mått", "Measure");
    public static readonly Text MeetingFigure = new("Siffra", "Figure");
    public static readonly Text MeetingSpan = new("Osäkerhet (95\u00a0%)", "Uncertainty (95%)");
    public static readonly Text MeetingJudged = new("Läget", "How it stands");
    public static readonly Text MeetingPlaces = new("Mellan områden och kommuner", "Between areas and municipalities");
    public static readonly Text MeetingMore = new("Fler mått", "More measures");
    public static readonly Text MeetingUnmeasured = new("Det som inte kan mätas än, varför, och vem som kan ändra det", "What cannot be measured yet, why, and who could change that");
    public static readonly Text MeetingAllMeasured = new("Alla mått i punkten går att mäta.", "All measures of the point can be measured.");
    public static readonly Text MeetingJudgement = new("Styrgruppens bedömning", "The steering group's judgement");
    public static readonly Text MeetingJudgementLead = new("Plats för gruppens egna ord om punkten.", "Room for the group's own words on the point.");
    public static readonly Text MeetingTrend = new("Länet per {0}: {1}", "The county per {0}: {1}");
    public static readonly Text MeetingAreas = new("Vårdsamverkansområdena: {0}, {1}", "The care areas: {0}, {1}");
    public static readonly Text MeetingMap = new("Kommunerna: {0}, {1}", "The municipalities: {0}, {1}");
    public static readonly Text MeetingChartNote = new(
        "Strecket genom varje märke är osäkerhetsintervallet. Talen finns i tabellfilen på måttets sida.",
        "The line through each mark is the uncertainty interval. The figures are in the table file on the measure's page.");
    public static readonly Text MeetingEquity = new("Jämlikhet mellan områden och kommuner", "Equity between areas and municipalities");
    public static readonly Text MeetingEquityMore = new("Hela avsnittet om jämlikhet", "All about equity");
    public static readonly Text MeetingNoEquity = new("Det finns inga publicerade siffror om jämlikhet än.", "There are no published figures about equity yet.");
    public static readonly Text MeetingDeliveries = new("Leveranser och förbehåll", "Deliveries and caveats");
    public static readonly Text MeetingDeliveriesLead = new("Så långt räckte uppgifterna från varje flöde.", "How far the data of each feed reached.");
    public static readonly Text MeetingNothingFrom = new("Från {0} av {1} flöden har inget kommit: {2}.", "Nothing has come from {0} of {1} feeds: {2}.");
    public static readonly Text MeetingCaveats = new("Att tänka på", "To bear in mind");
    public static readonly Text MeetingProtection = new("Så skyddas små tal", "How small numbers are protected");
    public static readonly Text MeetingDefinitions = new("Måttens definitioner", "Definitions of the measures");
    public static readonly Text MeetingDefinitionsLead = new(
        "De viktigaste måtten, och måtten om jämlikhet. Alla definitioner är förslag tills partnerskapet antar dem.",
        "The main measures, and those of equity. All definitions are proposals until the partnership adopts them.");
    public static readonly Text MeetingDefinitionsAdopted = new("De viktigaste måtten, och måtten om jämlikhet.", "The main measures, and those of equity.");
    public static readonly Text MeetingSources = new("Källor", "Sources");
    public static readonly Text MeetingSourceAgreement = new(
        "Avtalet: Idéburet offentligt partnerskap kring barn som anhöriga inom hälso- och sjukvård, Västra Götalandsregionen, dnr OSN 2024-01146.",
        "The agreement: Idéburet offentligt partnerskap kring barn som anhöriga inom hälso- och sjukvård, Västra Götalandsregionen, ref. OSN 2024-01146.");
    public static readonly Text MeetingSourceLaw = new("Lagen: hälso- och sjukvårdslagen (2017:30), 5 kap. 7 §.", "The law: Health and Medical Services Act (2017:30), chapter 5 section 7.");
    public static readonly Text MeetingSourceCentres = new(
        "Familjecentraler: samverkansavtalet för familjecentraler och familjecentralsliknande verksamheter i Västra Götaland, giltigt från 1 mars 2024.",
        "Family centres: the county's agreement on family centres and similar services, valid from 1 March 2024.");
    public static readonly Text MeetingSourceOf = new("{0}: {1}", "{0}: {1}");
    public static readonly Text MeetingSourceHash = new("Släppets fingeravtryck (SHA-256): {0}", "The release's fingerprint (SHA-256): {0}");
}
