namespace Analytics.Dashboards.Resources;

/// <content>The documents of a meeting pack that are made for Word, Excel and PowerPoint.</content>
public static partial class Texts
{
    public static readonly Text OfficeWord = new("Underlag att skriva i (Word)", "Document to write in (Word)");
    public static readonly Text OfficeExcel = new("Tabellerna bakom underlaget (Excel)", "The tables behind the document (Excel)");
    public static readonly Text OfficeSlides = new("Bilder, en för varje beslut (PowerPoint)", "Slides, one for each decision (PowerPoint)");
    public static readonly Text OfficeTitle = new("Mötesunderlag", "Meeting material");
    public static readonly Text OfficeSlidesTitle = new("Mötesunderlag", "Meeting material");
    public static readonly Text OfficeExcelTitle = new("Tabeller till styrgruppens underlag", "Tables for the steering group");
    public static readonly Text OfficeSubject = new("Barn som anhöriga i Västra Götaland, släppet {0}", "Children as next of kin in Västra Götaland, the release {0}");
    public static readonly Text OfficePartnership = new("Idéburet offentligt partnerskap kring barn som anhöriga, dnr OSN 2024–01146", "Partnership on children as next of kin, ref. OSN 2024–01146");
    public static readonly Text OfficeOfRelease = new("Släppet {0}", "The release {0}");
    public static readonly Text OfficePageOf = new("Sida {0} av {1}", "Page {0} of {1}");
    public static readonly Text OfficeMade = new(
        "Det här underlaget är gjort av släppet {0}. Släppet frystes {1} och innehåller det som publicerades {2}.",
        "This document is made from the release {0}. The release was frozen {1} and holds what was published {2}.");
    public static readonly Text OfficeAsOf = new("Släppet innehåller bara perioder som var slut senast {0}. Insatser, familjecentraler och leveranser är de som fanns när släppet frystes.",
        "The release holds only periods that were over by {0}. Support offers, family centres and deliveries are those of the moment of freezing.");
    public static readonly Text OfficeLocked = new(
        "Siffrorna hör till släppet och är låsta. Texten runt dem får ändras, och under varje punkt finns plats för styrgruppens bedömning.",
        "The figures belong to the release and are locked. The text around them may be changed, and under each point there is room for the steering group's judgement.");
    public static readonly Text OfficeContents = new("Innehåll", "Contents");
    public static readonly Text OfficeGoals = new("Målbildens sju punkter", "The seven points of the shared goals");
    public static readonly Text OfficePoint = new("Punkt {0}: {1}", "Point {0}: {1}");
    public static readonly Text OfficeTable = new("Tabell", "Table");
    public static readonly Text OfficeFigure = new("Figur", "Figure");
    public static readonly Text OfficeTableOfPoint = new("De viktigaste måtten för punkt {0}, hela länet", "The main measures of point {0}, the whole county");
    public static readonly Text OfficeTableOfPointAbout = new(
        "En rad för varje mått: dess senaste siffra för länet, och hur det går mot målet, mot året före och mellan platser.",
        "One row for each measure: its latest figure for the county, and how it goes against the target, the year before and between places.");
    public static readonly Text OfficeHeadMeasure = new("Mått och period", "Measure and period");
    public static readonly Text OfficeHeadFigure = new("Siffra", "Figure");
    public static readonly Text OfficeHeadHow = new("Hur det går", "How it goes");
    public static readonly Text OfficeLine = new("{0}: ", "{0}: ");
    public static readonly Text OfficeMore = new("Andra mått för punkten", "Other measures of the point");
    public static readonly Text OfficeUnmeasured = new("Det som inte kan mätas än, och vem som kan ändra det", "What cannot be measured yet, and who could change that");
    public static readonly Text OfficeJudgement = new("Styrgruppens bedömning", "The steering group's judgement");
    public static readonly Text OfficeJudgementOf = new("Styrgruppens bedömning av punkt {0}", "The steering group's judgement of point {0}");
    public static readonly Text OfficeChoiceOf = new("Läget för punkt {0}, enligt styrgruppen", "How point {0} stands, according to the steering group");
    public static readonly Text OfficeChoose = new("Välj läge", "Choose");
    public static readonly Text OfficeStands = new("Läget enligt styrgruppen: ", "How it stands, according to the group: ");
    public static readonly Text OfficeWrite = new("Skriv styrgruppens bedömning här", "Write the steering group's judgement here");
    public static readonly Text OfficeWriteDecision = new("Skriv styrgruppens beslut här", "Write the steering group's decision here");
    public static readonly Text OfficeDecisionOf = new("Styrgruppens beslut, fråga {0}", "The steering group's decision, question {0}");
    public static readonly Text OfficeReached = new("Uppnått", "Reached");
    public static readonly Text OfficeOnWay = new("På väg", "On the way");
    public static readonly Text OfficeNotOnWay = new("Inte på väg", "Not on the way");
    public static readonly Text OfficeCannotJudge = new("Kan inte bedömas", "Cannot be judged");
    public static readonly Text OfficeEquityTable = new("Nivå och gap mellan de sex vårdsamverkansområdena, {0}", "Level and gap between the six care areas, {0}");
    public static readonly Text OfficeEquityTableAbout = new(
        "En rad för varje mått: länets tal, gapet mellan det högsta och det lägsta området, och hur många områden som har ett tal som visas.",
        "One row for each measure: the county's figure, the gap between the highest and the lowest area, and how many areas have a figure that is shown.");
    public static readonly Text OfficeAreaTable = new("{0}: de sex områdena och länet, {1}", "{0}: the six areas and the county, {1}");
    public static readonly Text OfficeAreaTableAbout = new("Länet först, sedan de sex områdena i sin vanliga ordning.", "The county first, then the six areas in their usual order.");
    public static readonly Text OfficeTrendMarks = new(
        "Linjen är länets tal och de lodräta strecken, där de finns, är 95-procentiga osäkerhetsintervall. En streckad lodrät linje visar att definitionen ändrades. Alla tal står på bladet Länet över tid i arbetsboken underlag.xlsx.",
        "The line is the county's figure and the vertical lines, where there are any, are the 95% uncertainty interval. A dashed vertical line shows that the definition changed. All figures stand on the sheet The county over time of the workbook underlag.xlsx.");
    public static readonly Text OfficeAreaMarks = new(
        "Varje romb är ett vårdsamverkansområde och det lodräta strecket är länet. Det vågräta strecket genom romben, där det finns, är ett 95-procentigt osäkerhetsintervall. Alla tal står på bladet Län och områden i arbetsboken underlag.xlsx.",
        "Each diamond is a care area and the vertical line is the county. The horizontal line through a diamond, where there is one, is the 95% uncertainty interval. All figures stand on the sheet County and areas of the workbook underlag.xlsx.");
    public static readonly Text OfficeDecisions = new("Övriga frågor att besluta om", "Other questions to decide");
    public static readonly Text OfficeDecisionsLead = new(
        "Frågorna nedan är valda efter fasta regler ur siffrorna: mål som inte hålls, säkra skillnader mellan områden, mått som inte kan mätas, och det som avtalet säger ska prövas varje år.",
        "The questions below are chosen by fixed rules from the figures: targets that are not kept, certain differences between areas, measures that cannot be measured, and what the agreement says shall be tried each year.");
    public static readonly Text OfficeDefinitions = new("Definitioner och källor", "Definitions and sources");
    public static readonly Text OfficeDefinitionsLead = new(
        "De viktigaste måtten, i katalogens ordning. Alla mått, med det som är bra att tänka på, står på bladet Definitioner i arbetsboken underlag.xlsx.",
        "The main measures, in the catalogue's order. All measures, with what to bear in mind, stand on the sheet Definitions of the workbook underlag.xlsx.");
    public static readonly Text OfficeHow = new("Så är underlaget gjort", "How this document is made");
    public static readonly Text OfficeHash = new("Släppets kontrollsumma (SHA-256): {0}", "The release's checksum (SHA-256): {0}");
    public static readonly Text OfficeSurely = new("Säkert", "Surely");
    public static readonly Text SymbolZero = new("Noll är ett tal: det räknades och blev ingen.", "Zero is a number: it was counted and there was none.");
    public static readonly Text SymbolDash = new("Finns inte för måttet, eller inget att jämföra med.", "Does not exist for the measure, or nothing to compare with.");

    public static readonly Text AskPoint = new("Hur bedömer styrgruppen punkt {0}: {1}?", "How does the steering group judge point {0}: {1}?");
    public static readonly Text AskBehind = new("Vad behövs för att nå målet för {0}?", "What is needed to reach the target for {0}?");
    public static readonly Text AskDoubtful = new("Vad är målet för {0}: 49 procent eller 49 kommuner?", "What is the target for {0}: 49 per cent or 49 municipalities?");
    public static readonly Text AskGap = new("Vad ska göras åt skillnaderna mellan områdena i {0}?", "What shall be done about the differences between the areas in {0}?");
    public static readonly Text AskFollow = new("Hur ska punkt {0} gå att följa: {1}?", "How shall it be possible to follow point {0}: {1}?");
    public static readonly Text AskUnmeasured = new("Vem ska se till att det som saknas går att mäta?", "Who shall see to it that what is missing can be measured?");
    public static readonly Text AskAgreement = new("Behöver överenskommelsen ändras inför nästa budgetår?", "Does the agreement need to be changed for the next budget year?");
    public static readonly Text AgreementYearly = new(
        "Styrgruppen utvärderar innehållet varje år. Det ändras vid behov inför nästa budgetår.",
        "The steering group evaluates the content each year. It is changed where needed for the next budget year.");
    public static readonly Text DecideFigure = new("{0}: {1}. {2}", "{0}: {1}. {2}");
    public static readonly Text DecideLatest = new("Senaste siffran: {0}, {1}", "The latest figure: {0}, {1}");
    public static readonly Text DecideTarget = new("Mål: {0}", "Target: {0}");
    public static readonly Text DecideUnmeasuredOne = new("{0} mått kan inte mätas än.", "{0} measure cannot be measured yet.");
    public static readonly Text DecideUnmeasured = new("{0} mått kan inte mätas än.", "{0} measures cannot be measured yet.");
    public static readonly Text DecideUnmeasuredNone = new("Alla mått för punkten kan mätas.", "All measures of the point can be measured.");
    public static readonly Text DecideSecond = new("Punkten följs tills vidare bara med andra mått än de viktigaste.", "The point is so far followed by other measures than the main ones only.");
    public static readonly Text DecideAllUnmeasured = new("{0} av målbildens mått kan inte mätas än.", "{0} of the measures of the shared goals cannot be measured yet.");
    public static readonly Text DecideNoSource = new("{0} saknar källa.", "{0} have no source.");
    public static readonly Text DecideNoDefinition = new("{0} saknar definition.", "{0} have no definition.");
    public static readonly Text DecideMissingAt = new("Flest saknas för punkt {0}: {1}.", "Most are missing for point {0}: {1}.");
    public static readonly Text MeasuresOne = new("{0} mått", "{0} measure");
    public static readonly Text MeasuresMany = new("{0} mått", "{0} measures");
    public static readonly Text DecideWho = new("Vem som kan ändra det står i anteckningarna.", "Who could change that stands in the notes.");
    public static readonly Text DecideWhoInWord = new("Vem som kan ändra det står vid varje mått under målbildens punkter i dokumentet.", "Who could change that stands at each measure under the points of the shared goals in this document.");
    public static readonly Text DecideChoices = new("Välj: {0}", "Choose: {0}");
    public static readonly Text DecideSource = new("Källa: {0}", "Source: {0}");
    public static readonly Text DecideSourceCatalogue = new("Källa: katalogen över mått", "Source: the catalogue of measures");
    public static readonly Text DecideSourceAgreement = new("Källa: avtalet, dnr OSN 2024–01146", "Source: the agreement, ref. OSN 2024–01146");
    public static readonly Text DecideDefinition = new("{0} ({1}): {2}", "{0} ({1}): {2}");
    public static readonly Text DecideHowChosen = new("Frågan är vald efter en fast regel: {0}", "The question is chosen by a fixed rule: {0}");
    public static readonly Text RulePoint = new("varje punkt i målbilden bedöms vid den årliga utvärderingen.", "each point of the shared goals is judged at the yearly evaluation.");
    public static readonly Text RuleBehind = new("måttet ligger efter på vägen till sitt mål.", "the measure is behind on the path to its target.");
    public static readonly Text RuleDoubtful = new("målet kan vara menat i en annan enhet än måttets.", "the target may be meant in another unit than the measure's.");
    public static readonly Text RuleGap = new("områdena skiljer sig säkert åt, och skillnaden hör till de två största.", "the areas surely differ, and the difference is among the two largest.");
    public static readonly Text RuleFollow = new("inget av punktens viktigaste mått har en siffra.", "none of the point's main measures has a figure.");
    public static readonly Text RuleUnmeasured = new("det finns mått för målbilden som inte kan mätas.", "there are measures of the shared goals that cannot be measured.");
    public static readonly Text RuleAgreement = new("avtalet säger att det prövas varje år.", "the agreement says that it is tried each year.");
    public static readonly Text SlideMaster = new("Klicka för att ändra rubriken", "Click to change the title");
    public static readonly Text SlideMasterText = new("Klicka för att ändra texten", "Click to change the text");
    public static readonly Text SlideCount = new("{0} frågor att besluta om", "{0} questions to decide");
}
