namespace Analytics.Dashboards.Resources;

/// <content>The page of equity.</content>
public static partial class Texts
{
    public static readonly Text EquityTitle = new("Jämlikhet", "Equity");
    public static readonly Text EquityMeasureChoice = new("Mått", "Measure");
    public static readonly Text EquityAllMeasures = new("Alla mått", "All measures");
    public static readonly Text EquityUnknownMeasure = new("Måttet ”{0}” finns inte här. Nu visas alla mått.", "There is no measure “{0}” here. Shown now: all measures.");
    public static readonly Text EquityNothing = new("Det finns inga publicerade siffror om jämlikhet än.", "There are no published figures about equity yet.");
    public static readonly Text EquityEcological = new(
        "Talen beskriver platser, inte barn. Inom en kommun kan skillnaderna vara större än mellan alla 49, och inget här säger något om ett enskilt barn.",
        "The figures describe places, not children. Within a municipality the differences can be larger than between all 49, and nothing here tells of any single child.");
    public static readonly Text EquityOrder = new(
        "Områdena står i sin vanliga ordning och kommunerna i bokstavsordning. Det här är ingen topplista.",
        "The areas stand in their usual order and the municipalities in that of the alphabet. This is no league table.");

    public static readonly Text EquityMostUneven = new(
        "{0}: av de skillnader mellan områdena som är större än slumpen är den störst för {1}. Det högsta talet ({2}) är {3} gånger det lägsta ({4}).",
        "{0}: of the differences between the areas that are more than chance, the largest is for {1}. The highest figure ({2}) is {3} times the lowest ({4}).");
    public static readonly Text EquityUneven = new(
        "{0}: områdena skiljer sig säkert åt. Det högsta talet ({2}) är {3} gånger det lägsta ({4}).",
        "{0}: the areas surely differ. The highest figure ({2}) is {3} times the lowest ({4}).");
    public static readonly Text EquityOnlyOne = new(
        "{0}: gapet kan visas för ett av måtten, {1}. Det högsta talet ({2}) är {3} gånger det lägsta ({4}).",
        "{0}: the gap can be shown for one of the measures, {1}. The highest figure ({2}) is {3} times the lowest ({4}).");
    public static readonly Text EquityNoneUneven = new(
        "{0}: för inget av måtten går det att säga säkert att områdena skiljer sig åt.",
        "{0}: for none of the measures can it be said with certainty that the areas differ.");
    public static readonly Text EquityMayBeChance = new("Skillnaden mellan områdena kan vara slump för {0}.", "The difference between the areas may be chance for {0}.");
    public static readonly Text EquitySurelyBelow = new("Säkert under länet ligger {0}.", "Surely below the county: {0}.");
    public static readonly Text EquityFactBelow = new(
        "Under länet ligger {0}. Det talet räknar alla och är ingen uppskattning.",
        "Below the county: {0}. That figure counts all and is no estimate.");
    public static readonly Text EquityNoneBelow = new("Inget område ligger säkert under länet.", "No area is surely below the county.");
    public static readonly Text EquityTooEarly = new(
        "Om gapen har minskat sedan partnerskapet började går inte att säga än: IOP-år 1 (1 juli 2025–30 juni 2026) är det år som senare år ska jämföras med.",
        "Whether the gaps have shrunk since the partnership began cannot be said yet: partnership year 1 (1 July 2025–30 June 2026) is the year that later years will be compared with.");
    public static readonly Text EquityShrunk = new("Sedan IOP-år 1 har gapet säkert minskat för {0}.", "Since partnership year 1 the gap has surely shrunk for {0}.");
    public static readonly Text EquityGrown = new("Sedan IOP-år 1 har gapet säkert ökat för {0}.", "Since partnership year 1 the gap has surely grown for {0}.");
    public static readonly Text EquityUnsettled = new("För {0} kan förändringen sedan IOP-år 1 vara slump.", "For {0} the change since partnership year 1 may be chance.");
    public static readonly Text EquityCannotSay = new("För {0} kan gapet inte visas.", "For {0} the gap cannot be shown.");
    public static readonly Text EquityCannotSayParts = new(
        "För {0} kan gapet inte visas: {1} av {2} områden har ett tal som får visas, och alla behövs.",
        "For {0} the gap cannot be shown: {1} of {2} areas have a figure that may be shown, and all are needed.");
    public static readonly Text EquityNotDeliveredYet = new("För {0} är perioden inte levererad.", "For {0} the period has not been delivered.");
    public static readonly Text EquitySurely = new(
        "Säkert över eller under betyder att skillnaden mot länet är så stor att slumpen sällan ensam ger den (95\u00a0%, eller 99,8\u00a0% där det står).",
        "Surely above or below means that the difference from the county is so large that chance alone seldom gives it (95%, or 99.8% where it says so).");

    public static readonly Text EquityTableTitle = new("Nivå och gap tillsammans", "Level and gap together");
    public static readonly Text EquityTableLead = new(
        "Läs nivå och gap tillsammans: ett gap kan minska för att de som hade minst har fått mer, eller för att de som hade mest har fått mindre.",
        "Read level and gap together: a gap can shrink because those who had least got more, or because those who had most got less.");
    public static readonly Text EquityHeadMeasure = new("Mått", "Measure");
    public static readonly Text EquityHeadLevel = new("Länets tal", "The county's figure");
    public static readonly Text EquityHeadGap = new("Gap mellan högsta och lägsta område", "Gap between highest and lowest area");
    public static readonly Text EquityHeadRatio = new("Högsta delat med lägsta", "Highest through lowest");
    public static readonly Text EquityHeadChange = new("Gapets förändring sedan IOP-år 1", "Change of the gap since partnership year 1");
    public static readonly Text EquityHeadParts = new("Områden med tal", "Areas with a figure");
    public static readonly Text EquityBaseline = new("år 1 är utgångsläget", "year 1 is the baseline");
    public static readonly Text EquityNoBefore = new("inget tal ett år tidigare", "no figure a year before");
    public static readonly Text EquityHeadLevelMoved = new("Länets tal på ett år", "The county's figure in a year");
    public static readonly Text EquityHeadGapMoved = new("Gapet på ett år", "The gap in a year");
    public static readonly Text EquityFromTo = new("från {0} till {1}: {2}", "from {0} to {1}: {2}");
    public static readonly Text EquityUnmoved = new("{0} båda gångerna", "{0} both times");
    public static readonly Text EquityLevelYear = new("Från {0} till {1} gick länets tal från {2} till {3}: {4}.", "From {0} to {1} the county's figure went from {2} to {3}: {4}.");
    public static readonly Text EquityGapYear = new("Gapet gick från {0} till {1}: {2}.", "The gap went from {0} to {1}: {2}.");
    public static readonly Text EquityPathTable = new("{0}: nivå och gap, period för period", "{0}: level and gap, period by period");
    public static readonly Text EquityMovedNote = new(
        "På ett år jämförs samma tid på året: {0} med {1}. Förändringen kan vara slump när de två talens intervall överlappar.",
        "In a year the same season is compared: {0} with {1}. The change may be chance where the intervals of the two figures overlap.");

    public static readonly Text EquityGap = new("Gapet mellan det högsta och det lägsta området är {0}.", "The gap between the highest and the lowest area is {0}.");
    public static readonly Text EquityGapInterval = new(
        "Gapet mellan det högsta och det lägsta området är {0} (95-procentigt osäkerhetsintervall {1}).",
        "The gap between the highest and the lowest area is {0} (95% uncertainty interval {1}).");
    public static readonly Text EquityGapSure = new("Hela intervallet ligger över noll, så gapet är mer än slump.", "The whole interval lies above zero, so the gap is more than chance.");
    public static readonly Text EquityGapUnsure = new("Intervallet når noll, så gapet kan vara slump.", "The interval reaches zero, so the gap may be chance.");
    public static readonly Text EquityGapFact = new("Talet är en räkning av alla, så inget av gapet är slump.", "The figure counts all, so nothing of the gap is chance.");
    public static readonly Text EquityRatio = new("Det högsta talet är {0} gånger det lägsta.", "The highest figure is {0} times the lowest.");
    public static readonly Text EquityRatioInterval = new("Det högsta talet är {0} gånger det lägsta ({1}).", "The highest figure is {0} times the lowest ({1}).");
    public static readonly Text EquityRests = new("Gapet bygger på {0} av {1} områden.", "The gap rests on {0} of {1} areas.");
    public static readonly Text EquityAreasAbove = new("Säkert över länet: {0}.", "Surely above the county: {0}.");
    public static readonly Text EquityAreasBelow = new("Säkert under länet: {0}.", "Surely below the county: {0}.");
    public static readonly Text EquityFactsAbove = new("Över länet: {0}.", "Above the county: {0}.");
    public static readonly Text EquityFactsBelow = new("Under länet: {0}.", "Below the county: {0}.");
    public static readonly Text EquityNoneApart = new("Inget område går säkert att skilja från länet.", "No area can be told apart from the county with certainty.");
    public static readonly Text EquityNoBeforeSay = new("Det finns inget tal ett år tidigare att jämföra med.", "There is no figure a year before to compare with.");
    public static readonly Text EquityLevelUp = new("nivån har stigit", "the level has risen");
    public static readonly Text EquityLevelDown = new("nivån har sjunkit", "the level has fallen");
    public static readonly Text EquityLevelSame = new("nivån är densamma", "the level is the same");
    public static readonly Text EquityLevelUnsure = new("nivåns förändring kan vara slump", "the change of the level may be chance");
    public static readonly Text EquityGapUp = new("gapet har ökat", "the gap has grown");
    public static readonly Text EquityGapDown = new("gapet har minskat", "the gap has shrunk");
    public static readonly Text EquityGapSame = new("gapet är detsamma", "the gap is the same");
    public static readonly Text EquityGapChangeUnsure = new("gapets förändring kan vara slump", "the change of the gap may be chance");
    public static readonly Text EquityChangeSay = new("Sedan IOP-år 1 har gapet ändrats med {0} ({1}): {2}.", "Since partnership year 1 the gap has changed by {0} ({1}): {2}.");
    public static readonly Text EquityChangePlain = new("Sedan IOP-år 1 har gapet ändrats med {0}: {1}.", "Since partnership year 1 the gap has changed by {0}: {1}.");
    public static readonly Text EquityPair = new(
        "Området med mest och området med minst väljs ut för att de ligger längst ifrån varandra. Därför är gapet i genomsnitt större än mellan områdenas verkliga nivåer, mest när talen är små.",
        "The area with most and the area with least are picked because they lie furthest apart. Therefore the gap is on average larger than between the areas' true levels, most where numbers are small.");
    public static readonly Text EquityDotOf = new("{0}, {1}: de sex områdena", "{0}, {1}: the six areas");
    public static readonly Text EquityDotText = new(
        "Varje romb är ett vårdsamverkansområde och det lodräta strecket är länet. Det vågräta strecket genom romben, där det finns, är ett 95-procentigt osäkerhetsintervall. Samma tal står i tabellen under diagrammet.",
        "Each diamond is a care area and the vertical line is the county. The horizontal line through a diamond, where there is one, is the 95% uncertainty interval. The table below the chart holds the same figures.");
    public static readonly Text EquityAreaTable = new("{0}: tabell över områdena", "{0}: table of the areas");
    public static readonly Text EquityHeadAgainst = new("Mot länet", "Against the county");
    public static readonly Text EquityToIndicator = new("Kommunerna, definition och filer: {0}", "The municipalities, definition and files: {0}");
    public static readonly Text EquitySource = new("Källa: {0}, uppgifter till och med {1}.", "Source: {0}, data to and including {1}.");
    public static readonly Text EquitySourceNone = new("Källa: {0}. Ingen leverans gäller just nu.", "Source: {0}. No delivery is in force.");
    public static readonly Text EquitySurelyAbove = new("säkert över ({0})", "surely above ({0})");
    public static readonly Text EquitySurelyBelowShort = new("säkert under ({0})", "surely below ({0})");
    public static readonly Text EquityAbove = new("över", "above");
    public static readonly Text EquityBelow = new("under", "below");

    public static readonly Text EquityGradientTitle = new("Efter kommunernas förutsättningar (ordning vald av oss)", "By the circumstances of the municipalities (order chosen by us)");
    public static readonly Text EquityGradientLead = new(
        "Kommunerna är ordnade efter andelen invånare 25–64 år med högst förgymnasial utbildning 2019 (SCB). Ordningen är ett ersättningsmått som vi själva har valt, tills länet har bestämt vad som är ett socioekonomiskt prioriterat område. En annan ordning ger andra tal.",
        "The municipalities are ordered by the share of residents aged 25–64 with compulsory education only in 2019 (Statistics Sweden). The order is a proxy that we chose ourselves, until the county has decided what a socioeconomically prioritised area is. Another order gives other figures.");
    public static readonly Text EquityGradientHow = new(
        "Lutningen är linjens värde i den minst utsatta änden minus värdet i den mest utsatta. Under noll finns det mer där utsattheten är störst, över noll mer där den är minst.",
        "The slope is the line's value at the least disadvantaged end less that at the most disadvantaged. Below zero there is more where disadvantage is greatest, above zero more where it is least.");
    public static readonly Text EquitySlope = new("Lutning (skillnad)", "Slope (difference)");
    public static readonly Text EquitySlopeRatio = new("Lutning (kvot)", "Slope (ratio)");
    public static readonly Text EquityInWords = new("I ord", "In words");
    public static readonly Text EquityMoreWorst = new("mer där utsattheten är störst", "more where disadvantage is greatest");
    public static readonly Text EquityMoreBest = new("mer där utsattheten är minst", "more where disadvantage is least");
    public static readonly Text EquityNoSlope = new("ingen säker lutning", "no certain slope");
    public static readonly Text EquityPrioritised = new("Prioriterade kommuner mot övriga", "Prioritised municipalities against the others");
    public static readonly Text EquityPrioritisedMore = new("{0}: de prioriterade kommunerna har {1} mer än de övriga{2}. {3}", "{0}: the prioritised municipalities have {1} more than the others{2}. {3}");
    public static readonly Text EquityPrioritisedLess = new("{0}: de prioriterade kommunerna har {1} mindre än de övriga{2}. {3}", "{0}: the prioritised municipalities have {1} less than the others{2}. {3}");
    public static readonly Text EquityPrioritisedWho = new(
        "Prioriterade är de kommuner först i ordningen där ungefär en femtedel av länets barn bor.",
        "Prioritised are the municipalities first in the order, where about a fifth of the county's children live.");
    public static readonly Text EquityInterval = new(" (skillnad {0})", " (difference {0})");
    public static readonly Text EquityDifferenceSure = new("Det är mer än slump.", "That is more than chance.");
    public static readonly Text EquityDifferenceUnsure = new("Det kan vara slump.", "That may be chance.");
    public static readonly Text EquityDifferenceFact = new("Talet är en räkning av alla.", "The figure counts all.");
    public static readonly Text EquityGathersWorst = new("{0} samlas i de mest utsatta kommunerna: index {1}{2}.", "{0}: gathered in the most disadvantaged municipalities, index {1}{2}.");
    public static readonly Text EquityGathersBest = new("{0} samlas i de minst utsatta kommunerna: index {1}{2}.", "{0}: gathered in the least disadvantaged municipalities, index {1}{2}.");
    public static readonly Text EquityGathersNowhere = new("{0} samlas varken i mer eller mindre utsatta kommuner så att det går att skilja från slump: index {1}{2}.", "{0}: gathered neither in more nor in less disadvantaged municipalities beyond chance, index {1}{2}.");

    public static readonly Text EquitySplitTitle = new("Inom och mellan områdena", "Within and between the areas");
    public static readonly Text EquitySplitLead = new(
        "Ojämlikheten mellan alla kommuner delas i en del inom områdena, mellan kommuner i samma område, och en del mellan områdena. Noll betyder att alla kommuner har samma tal. Slumpen i små kommuner räknas in i delen inom områdena.",
        "The inequality between all municipalities is split into a part within the areas, between municipalities of the same area, and a part between the areas. Zero means that all municipalities have the same figure. Chance in small municipalities counts in the part within.");
    public static readonly Text EquitySplitSay = new("{0}: {1} procent av ojämlikheten ligger inom områdena och {2} procent mellan dem.", "{0}: {1} per cent of the inequality lies within the areas and {2} per cent between them.");
    public static readonly Text EquitySplitBar = new("inom områdena {0}, mellan dem {1}", "within {0}, between {1}");
    public static readonly Text EquitySplitChart = new("Ojämlikheten delad inom och mellan områdena", "The inequality split within and between the areas");
    public static readonly Text EquitySplitText = new(
        "Varje stapel är hela ojämlikheten i ett mått. Den mörka delen ligger inom områdena, den ljusa mellan dem. Samma tal står i tabellen under.",
        "Each bar is the whole inequality of a measure. The dark part lies within the areas, the light part between them. The table below holds the same figures.");
    public static readonly Text EquityWithin = new("Inom områdena", "Within the areas");
    public static readonly Text EquityBetween = new("Mellan områdena", "Between the areas");
    public static readonly Text EquityTotal = new("Hela", "In all");
    public static readonly Text EquityThousandths = new("Index i tusendelar.", "Index in thousandths.");
    public static readonly Text EquitySplitTable = new("Tabell: inom och mellan områdena", "Table: within and between the areas");

    public static readonly Text EquityPlacesTitle = new("Kommunerna", "The municipalities");
    public static readonly Text EquityPlacesLead = new(
        "En kommun utanför slumpens gränser skiljer sig mer från länet än slumpen ensam brukar ge. Det är en fråga att ställa, ingen dom. Av 49 kommuner hamnar ungefär var tionde gång någon utanför bara av slump.",
        "A municipality outside the limits of chance differs more from the county than chance alone usually gives. It is a question to ask, no verdict. Of 49 municipalities one lies outside by chance alone about one time in ten.");
    public static readonly Text EquityHeadSpread = new("Vanligt avstånd från länets medelvärde", "Usual distance from the county's mean");
    public static readonly Text EquityHeadLow = new("Under slumpens gränser", "Below the limits of chance");
    public static readonly Text EquityHeadHigh = new("Över slumpens gränser", "Above the limits of chance");
    public static readonly Text EquityNobody = new("ingen", "none");
    public static readonly Text EquityHeadRests = new("Kommuner med tal", "Municipalities with a figure");
    public static readonly Text EquityLowOnBoth = new(
        "{0} av barnen 0–17 år, {1} av {2}, bor i en kommun där både samtalen och utbudet hör till den lägsta femtedelen.",
        "{0} of the children aged 0–17, {1} of {2}, live in a municipality where both conversations and offers are in the lowest fifth.");
    public static readonly Text EquityLowOnBothParts = new("Det bygger på {0} av {1} kommuner.", "That rests on {0} of {1} municipalities.");
    public static readonly Text EquityHiddenLow = new(
        "Siffror som skyddas är små. Där många inte visas är ojämlikheten som syns här mindre än den verkliga.",
        "Figures that are protected are small. Where many are not shown, the inequality seen here is smaller than the real one.");
    public static readonly Text EquityOfYear = new("Talen gäller {0}, eftersom de bara görs för hela år.", "The figures are of {0}, since they are made for whole years only.");
    public static readonly Text EquitySpreadYears = new("Det vanliga avståndet görs bara för hela år.", "The usual distance is made for whole years only.");
    public static readonly Text EquitySpreadOfYear = new("Det vanliga avståndet gäller {0}, eftersom det bara görs för hela år.", "The usual distance is of {0}, since it is made for whole years only.");
    public static readonly Text EquityNoYear = new("Måtten här görs bara för hela år, och inget helt år med tal hade gått när perioden var slut.", "The measures here are made for whole years only, and no whole year with figures had passed when the period ended.");

    public static readonly Text EquityFilesTitle = new("Ladda ner och definitioner", "Download and definitions");
    public static readonly Text EquityFilesAll = new("Alla tal på sidan för program: {0}", "All figures of the page for programs: {0}");
    public static readonly Text EquityFileOf = new("tabell som CSV", "table as CSV");
    public static readonly Text EquityDefinitionsLead = new("Varje mått har en egen sida med definition, alla perioder och filer.", "Each measure has a page of its own with definition, all periods and files.");
}
