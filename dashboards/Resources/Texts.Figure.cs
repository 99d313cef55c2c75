namespace Analytics.Dashboards.Resources;

/// <content>What is said about a figure.</content>
public static partial class Texts
{
    public static readonly Text Proposed = new("Definitionen är ett förslag och är inte antagen än.", "The definition is a proposal and has not been adopted yet.");
    public static readonly Text Unverified = new(
        "Koden {0} är inte bekräftad mot Socialstyrelsens lista. Tal som bygger på den kan komma att ändras.",
        "The code {0} has not been confirmed against the national list. Figures that rest on it may change.");
    public static readonly Text UnverifiedShort = new("inte bekräftad", "not confirmed");
    public static readonly Text ChooseTitle = new("Välj vad som visas", "Choose what is shown");
    public static readonly Text Period = new("Period", "Period");
    public static readonly Text BreakdownChoice = new("Uppdelning", "Breakdown");
    public static readonly Text PlaceChoice = new("Plats att jämföra", "Place to compare");
    public static readonly Text TrendStep = new("Utveckling visas per", "Trend shown by");
    public static readonly Text Show = new("Visa", "Show");
    public static readonly Text PeriodIncomplete = new("{0} (inga tal)", "{0} (no figures)");
    public static readonly Text UnknownPeriod = new(
        "Perioden ”{0}” visas inte här. Det som finns är {1}. Nu visas {2}.",
        "The period “{0}” is not shown here. There are {1}. Shown now: {2}.");
    public static readonly Text UnknownBreakdown = new("Uppdelningen ”{0}” finns inte här. Nu visas {1}.", "There is no breakdown “{0}” here. Shown now: {1}.");
    public static readonly Text UnknownPlace = new("Platsen ”{0}” finns inte här. Nu visas {1}.", "There is no place “{0}” here. Shown now: {1}.");
    public static readonly Text TheWhole = new("allt sammantaget", "everything together");
    public static readonly Text TheWholeCapital = new("Allt sammantaget", "Everything together");
    public static readonly Text UnknownTrend = new("Utvecklingen kan inte visas per ”{0}”. Nu visas den per {1}.", "The trend cannot be shown by “{0}”. It is now shown by {1}.");
    public static readonly Text PlanNote = new(
        "För kommuner publiceras {0}. Kortare perioder publiceras bara för större områden, eftersom talen blir så små att de kan röja enskilda barn.",
        "For municipalities we publish {0}. Shorter periods are published for larger areas only, since the counts get so small that they could reveal single children.");
    public static readonly Text LevelNote = new("Måttet visas för områden och för länet, inte för en kommun i taget. De minsta områdena är {0}.", "The measure is shown for areas and for the county, not municipality by municipality. The smallest areas are {0}.");
    public static readonly Text CountyOnlyNote = new("Talet finns bara för länet som helhet.", "There is a figure for the county as a whole only.");
    public static readonly Text NoPeriods = new("Det finns inga publicerade siffror för det här måttet än.", "There are no published figures for this measure yet.");
    public static readonly Text NotMeasuredTitle = new("Mäts inte än", "Not measured yet");

    public static readonly Text SentenceCounty = new(
        "{0}: {1} i länet (95-procentigt osäkerhetsintervall {2}).",
        "{0}: {1} in the county (95% uncertainty interval {2}).");
    public static readonly Text SentencePlain = new("{0}, länet: {1}.", "{0}, the county: {1}.");
    public static readonly Text SentenceSingle = new("{0}, länet: {1} ({2}).", "{0}, the county: {1} ({2}).");
    public static readonly Text SentenceMeasureInterval = new("{0}: {1} (95-procentigt osäkerhetsintervall {2}).", "{0}: {1} (95% uncertainty interval {2}).");
    public static readonly Text SentenceParts = new("Talet bygger på {0} av {1} kommuner.", "The figure rests on {0} of {1} municipalities.");
    public static readonly Text SentencePartsAreas = new("Talet bygger på {0} av {1} vårdsamverkansområden.", "The figure rests on {0} of {1} care areas.");
    public static readonly Text SentenceLevel = new("Länets eget tal är {0}.", "The county's own figure is {0}.");
    public static readonly Text SentenceEnds = new("Högst är {0} ({1}) och lägst är {2} ({3}).", "The highest is {0} ({1}) and the lowest is {2} ({3}).");
    public static readonly Text SentenceOutsideFunnel = new("De är {0}.", "They are {0}.");
    public static readonly Text SentenceGranted = new("Beviljat för samma tid: {0}.", "Granted for the same time: {0}.");
    public static readonly Text SentenceAim = new("Talet ska vara {0}.", "The figure should be {0}.");
    public static readonly Text AtLeast = new("minst {0}", "at least {0}");
    public static readonly Text Granted = new("Beviljat, kronor", "Granted, kronor (SEK)");
    public static readonly Text Paid = new("Utbetalt, kronor", "Paid, kronor (SEK)");
    public static readonly Text ExpectedHead = new("Barn med förväntat behov (modellerat)", "Children with expected need (modelled)");
    public static readonly Text ScrollHint = new("En tabell som är bredare än skärmen går att dra i sidled.", "A table that is wider than the screen can be dragged sideways.");
    public static readonly Text NothingVaries = new("Inget ritas: alla har samma tal, {0}.", "Nothing is drawn: all have the same figure, {0}.");
    public static readonly Text NothingToDraw = new("Inget ritas: det finns inget tal att visa.", "Nothing is drawn: there is no figure to show.");
    public static readonly Text OneToDraw = new("Inget ritas: det finns bara ett tal.", "Nothing is drawn: there is one figure only.");
    public static readonly Text SentenceModelled = new("{0}: modellerat {1} i länet (spann {2}).", "{0}: modelled {1} in the county (span {2}).");
    public static readonly Text SentenceSpan = new("{0}: modellerat {1} i länet. Källan ger bara ett spann, inget enskilt tal.", "{0}: modelled {1} in the county. The source gives a span only, no single figure.");
    public static readonly Text ModelledNotice = new(
        "Talet är beräknat med en modell och är inte räknat. Det gäller någon gång under hela barndomen, så det är inget mål för ett år. Kommuner färgläggs och rangordnas därför inte.",
        "The figure comes from a model and has not been counted. It is about any time during childhood, so it is no target for a year. Therefore municipalities are neither coloured nor ranked.");
    public static readonly Text SentencePreliminary = new(
        "Talen är preliminära. Leveranser som hör till perioden brukar komma till och med {0}.",
        "The figures are preliminary. Deliveries that belong to the period usually go on coming until {0}.");
    public static readonly Text SentenceGrowth = new(
        "De {0} senaste färdiga månaderna växte efter sin första leverans med {1}\u00a0% (median) och som mest med {2}\u00a0%.",
        "After their first delivery the {0} latest completed months grew by {1}% (median) and by {2}% at most.");
    public static readonly Text SentenceNoCounty = new("{0}: det finns inget tal för länet ({1}).", "{0}: there is no figure for the county ({1}).");
    public static readonly Text SentenceCompared = new(
        "Av {0} kommuner ligger {1} säkert över länet och {2} säkert under.",
        "Of {0} municipalities, surely above the county: {1}; surely below: {2}.");
    public static readonly Text SentenceComparedSome = new(
        "Av de {0} kommuner vars siffra visas ligger {1} säkert över länet och {2} säkert under.",
        "Of the {0} municipalities whose figure is shown, surely above the county: {1}; surely below: {2}.");
    public static readonly Text SentenceComparedRest = new("{0} går inte att skilja från länet.", "Not told apart from the county: {0}.");
    public static readonly Text SentenceOnlyAbove = new("Den enda kommun som har ett tal ligger säkert över länet.", "The only municipality that has a figure lies surely above the county.");
    public static readonly Text SentenceOnlyBelow = new("Den enda kommun som har ett tal ligger säkert under länet.", "The only municipality that has a figure lies surely below the county.");
    public static readonly Text SentenceComparedNone = new(
        "Ingen av de {0} kommuner som har ett tal går säkert att skilja från länet.",
        "None of the {0} municipalities that have a figure can be told apart from the county with certainty.");
    public static readonly Text SentenceComparedOne = new(
        "Den enda kommun som har ett tal går inte säkert att skilja från länet.",
        "The only municipality that has a figure cannot be told apart from the county with certainty.");
    public static readonly Text NamesAbove = new("Säkert över länet:", "Surely above the county:");
    public static readonly Text NamesBelow = new("Säkert under länet:", "Surely below the county:");
    public static readonly Text SentenceHiddenOne = new("För {0} kommun visas inte siffran, eftersom små tal skyddas.", "For {0} municipality the figure is not shown, since small counts are protected.");
    public static readonly Text SentenceHidden = new("För {0} kommuner visas inte siffran, eftersom små tal skyddas.", "For {0} municipalities the figure is not shown, since small counts are protected.");
    public static readonly Text SentenceMissingOne = new("För {0} kommun saknas uppgift.", "For {0} municipality there is no figure.");
    public static readonly Text SentenceMissing = new("För {0} kommuner saknas uppgift.", "For {0} municipalities there is no figure.");
    public static readonly Text SentenceOutside = new("Utöver länets tal finns: {0}.", "In addition to the county's figure: {0}.");
    public static readonly Text SentenceSurely = new(
        "Säkert över eller under betyder att hela kommunens osäkerhetsintervall ligger på ena sidan om länets tal. Ingen rangordnas.",
        "Surely above or below means that the municipality's whole uncertainty interval lies on one side of the county's figure. Nobody is ranked.");
    public static readonly Text IntervalIs = new(
        "Ett 95-procentigt osäkerhetsintervall visar hur mycket slumpen kan ha betytt: med sådana intervall hamnar det verkliga läget innanför i ungefär 95 fall av 100.",
        "A 95% uncertainty interval shows how much chance may have meant: with such intervals the true state lies within in about 95 cases of 100.");
    public static readonly Text IopIs = new(
        "IOP-år är partnerskapets år, juli till juni. IOP betyder idéburet offentligt partnerskap.",
        "A partnership year (IOP) runs from July to June. IOP stands for the partnership between the public sector and civil society.");
    public static readonly Text NotesTitle = new("Att veta om talet", "To know about the figure");

    public static readonly Text DotTitle = new("Kommunerna med osäkerhet", "The municipalities with uncertainty");
    public static readonly Text DotOf = new("{0}, {1}: områden och kommuner", "{0}, {1}: areas and municipalities");
    public static readonly Text DotTitleAreas = new("Områdena bredvid varandra", "The areas side by side");
    public static readonly Text DotOfAreas = new("{0}, {1}: områdena", "{0}, {1}: the areas");
    public static readonly Text DotDescription = new(
        "Romben är ett område och punkterna under den är dess kommuner. Strecket genom varje märke är osäkerhetsintervallet. Det lodräta strecket är länet. Samma tal står i tabellerna.",
        "The diamond is an area and the dots below it are its municipalities. The line through each mark is the uncertainty interval. The vertical line is the county. The tables hold the same figures.");
    public static readonly Text DotDescriptionPlain = new(
        "Romben är ett område och punkterna under den är dess kommuner. Det lodräta strecket är länet. Samma tal står i tabellerna.",
        "The diamond is an area and the dots below it are its municipalities. The vertical line is the county. The tables hold the same figures.");
    public static readonly Text DotDescriptionAreas = new(
        "Varje romb är ett område. Strecket genom den är osäkerhetsintervallet. Det lodräta strecket är länet. Samma tal står i tabellen.",
        "Each diamond is an area. The line through it is the uncertainty interval. The vertical line is the county. The table holds the same figures.");
    public static readonly Text DotDescriptionAreasPlain = new(
        "Varje romb är ett område. Det lodräta strecket är länet. Samma tal står i tabellen.",
        "Each diamond is an area. The vertical line is the county. The table holds the same figures.");
    public static readonly Text DotCounty = new("Länet {0}", "County {0}");
    public static readonly Text DotCareArea = new("{0}, vårdområde", "{0}, care area");
    public static readonly Text DotAssociation = new("{0}, förbund", "{0}, association");
    public static readonly Text DotHidden = new("dold", "hidden");
    public static readonly Text DotMissing = new("uppgift saknas", "no figure");

    public static readonly Text TrendTitle = new("Utvecklingen i länet", "The trend in the county");
    public static readonly Text TrendOf = new("{0}: länet per {1}", "{0}: the county by {1}");
    public static readonly Text TrendDescription = new(
        "Linjen är platsens tal och de lodräta strecken, där de finns, är 95-procentiga osäkerhetsintervall. En streckad lodrät linje visar att definitionen ändrades. Samma tal står i tabellen under diagrammet.",
        "The line is the place's figure and the vertical bars, where there are any, are 95% uncertainty intervals. A dashed vertical line shows that the definition changed. The table below the chart holds the same figures.");
    public static readonly Text TrendBars = new("De lodräta strecken är 95-procentiga osäkerhetsintervall.", "The vertical bars are 95% uncertainty intervals.");
    public static readonly Text TrendDashes = new("En streckad lodrät linje visar att definitionen ändrades.", "A dashed vertical line shows that the definition changed.");
    public static readonly Text TrendSentence = new(
        "Från {0} till {1} gick länets tal från {2} till {3}.",
        "From {0} to {1} the county's figure went from {2} to {3}.");
    public static readonly Text TrendSentenceMeasure = new("Från {0} till {1} gick talet från {2} till {3}.", "From {0} to {1} the figure went from {2} to {3}.");
    public static readonly Text TrendSameMeasure = new("Talet var detsamma {0} och {1}: {2}.", "The figure was the same in {0} and {1}: {2}.");
    public static readonly Text TrendPreliminary = new("Preliminära tal är med i jämförelsen, eftersom det inte finns två färdiga.", "Preliminary figures are part of the comparison, since there are no two finished ones.");
    public static readonly Text TrendSame = new(
        "Länets tal var detsamma {0} och {1}: {2}.",
        "The county's figure was the same in {0} and {1}: {2}.");
    public static readonly Text TrendSamePlace = new(
        "{3}: talet var detsamma {0} och {1}: {2}.",
        "{3}: the figure was the same in {0} and {1}: {2}.");
    public static readonly Text TrendSentencePlace = new(
        "{4}: från {0} till {1} gick talet från {2} till {3}.",
        "{4}: from {0} to {1} the figure went from {2} to {3}.");
    public static readonly Text BreakSentence = new(
        "Definitionen ändrades den {0} (version {1}). Tal från perioder som slutar före den dagen jämförs inte med senare.",
        "The definition changed on {0} (version {1}). Figures of periods that end before that day are not compared with later ones.");
    public static readonly Text BreakRow = new("Brott: från {0} gäller version {1} av definitionen.", "Break: from {0} version {1} of the definition holds.");
    public static readonly Text BreakLabel = new("Ny definition {0}", "New definition {0}");
    public static readonly Text TrendTitlePlace = new("Utvecklingen i {0}", "The trend in {0}");
    public static readonly Text TrendOfPlace = new("{0}: {1} per {2}", "{0}: {1} by {2}");
    public static readonly Text TrendOverlap = new("Intervallen överlappar, så skillnaden kan vara slump.", "The intervals overlap, so the difference may be chance.");
    public static readonly Text TrendApart = new("Intervallen överlappar inte.", "The intervals do not overlap.");
    public static readonly Text TrendNothing = new("Det finns inga tal att visa en utveckling av.", "There are no figures to show a trend of.");
    public static readonly Text TrendTable = new("Samma tal som tabell", "The same figures as a table");
    public static readonly Text TrendRolling = new(
        "Varje punkt gäller tolv månader, så två punkter intill varandra bygger till största delen på samma månader.",
        "Each point covers twelve months, so two neighbouring points rest mostly on the same months.");

    public static readonly Text MunicipalityTable = new("Tabell: kommunerna", "Table: the municipalities");
    public static readonly Text GroupTable = new("Tabell: länet och områdena", "Table: the county and the areas");
    public static readonly Text CountyTable = new("Tabell: länet", "Table: the county");
    public static readonly Text ColumnFigure = new("Tal", "Figure");
    public static readonly Text DotTitlePlain = new("Kommunerna bredvid varandra", "The municipalities side by side");
    public static readonly Text ToCatalogue = new("Hela definitionen i katalogen", "The whole definition in the catalogue");
    public static readonly Text Place = new("Plats", "Place");
    public static readonly Text Municipality = new("Kommun", "Municipality");
    public static readonly Text CareArea = new("Område", "Care area");
    public static readonly Text Numerator = new("Antal", "Count");
    public static readonly Text Denominator = new("Nämnare", "Base");
    public static readonly Text Interval = new("Intervall (95\u00a0%)", "Interval (95%)");
    public static readonly Text SpanHead = new("Spann", "Span");
    public static readonly Text PartsHead = new("Bygger på", "Rests on");
    public static readonly Text PartsOf = new("{0} av {1}", "{0} of {1}");
    public static readonly Text ModelledHead = new("{0} (modellerat)", "{0} (modelled)");
    public static readonly Text To = new(" till ", " to ");
    public static readonly Text MemberTable = new("Tabell: uppdelat, hela länet", "Table: broken down, the whole county");
    public static readonly Text Preliminary = new("preliminär", "preliminary");
    public static readonly Text HiddenNote = new(
        "Dold: antalet är 1–4 eller kan avslöja ett sådant antal.",
        "Hidden: the count is 1–4, or it could reveal such a count.");
    public static readonly Text MissingNote = new(
        "Inte levererad: alla månader i perioden har inte kommit. Det är inte samma sak som noll.",
        "Not delivered: not all months of the period have come. That is not the same as zero.");
    public static readonly Text TooFewNote = new(
        "För litet underlag: nämnaren är under {0}, så ett tal skulle säga mer om slumpen än om platsen.",
        "Too few to say: the base is below {0}, so a figure would tell more of chance than of the place.");
    public static readonly Text NotInPlan = new("{0} redovisas inte för den här sortens period.", "{0} are not reported for this kind of period.");

    public static readonly Text Download = new("Ladda ner", "Download");
    public static readonly Text DownloadCsv = new("Tabellerna som CSV för Excel (semikolon, decimalkomma)", "The tables as CSV (semicolon, decimal point)");
    public static readonly Text DownloadComparisons = new("Jämförelserna som CSV för Excel", "The comparisons as CSV");
    public static readonly Text DownloadApi = new("Samma siffror för program: CSV med decimalpunkt", "The same figures for programs: CSV with comma and decimal point");
    public static readonly Text DownloadJson = new("Samma siffror för program: JSON", "The same figures for programs: JSON");

    public static readonly Text DefinitionTitle = new("Vad talet betyder", "What the figure means");
    public static readonly Text Definition = new("Definition", "Definition");
    public static readonly Text NumeratorIs = new("Täljare (antal)", "Numerator (count)");
    public static readonly Text DenominatorIs = new("Nämnare", "Denominator");
    public static readonly Text Polarity = new("Hur talet ska läsas", "How to read the figure");
    public static readonly Text Source = new("Källa", "Source");
    public static readonly Text Caveat = new("Att tänka på", "Bear in mind");
    public static readonly Text Goals = new("Hör till målbilden", "Belongs to the shared goals");
    public static readonly Text CompanionLead = new(
        "Läs talet tillsammans med {0}: fler registreringar kan betyda att fler verksamheter har börjat registrera, inte att fler samtal hålls.",
        "Read the figure together with {0}: more registrations can mean that more units have begun to register, not that more conversations are held.");
    public static readonly Text CompanionFigure = new("{0}, {1}, länet: {2}.", "{0}, {1}, the county: {2}.");
    public static readonly Text Recipient = new("Används av", "Used by");
    public static readonly Text RestsOnTitle = new("Leveranserna bakom talen, {0}", "The deliveries behind the figures, {0}");
    public static readonly Text RestsOnOne = new("Bygger på leverans {0} av {1}", "Rests on delivery {0} of {1}");
    public static readonly Text RestsOnMany = new("Bygger på leverans {0} av {1}", "Rests on deliveries {0} of {1}");
    public static readonly Text RestsOnNone = new("Ingen leverans av {0} gäller perioden", "No delivery of {0} is of the period");
    public static readonly Text FreshTitle = new("Hur färska uppgifterna är", "How fresh the data are");
    public static readonly Text FreshLine = new(
        "{0}: uppgifter till och med {1}. Senaste leverans nummer {2}, inläst {3}.",
        "{0}: data to and including {1}. Latest delivery number {2}, loaded {3}.");
    public static readonly Text FreshNone = new("{0}: ingen leverans gäller just nu.", "{0}: no delivery is in force.");
    public static readonly Text FreshMore = new("Alla leveranser", "All deliveries");
}
