namespace Analytics.Dashboards.Resources;

/// <content>What a figure is compared with, and how it stands.</content>
public static partial class Texts
{
    public static readonly Text CompareTitle = new("Jämförelser", "Comparisons");
    public static readonly Text CompareLead = new(
        "Ord och tal säger samma sak. Ordningen är platsernas, aldrig talens: det här är ingen topplista.",
        "Words and figures say the same. The order is that of the places, never of the figures: this is no league table.");
    public static readonly Text CompareSurely = new(
        "95\u00a0% och 99,8\u00a0% är hur säker skillnaden är; 99,8 är strängast.",
        "95% and 99.8% are how certain the difference is; 99.8 is the strictest.");
    public static readonly Text CompareTwoTests = new(
        "En kommun kan skilja sig säkert från länet (95 %) och ändå ligga inom slumpens gränser. Gränserna är strängare: de räknar med att lika stora kommuner skiljer sig åt mer än slumpen ensam ger.",
        "A municipality can surely differ from the county (95%) and still lie within the limits of chance. The limits are stricter: they allow for municipalities of one size differing more than chance alone gives.");
    public static readonly Text CompareNothing = new("För {0} finns ingen jämförelse för perioden.", "There is no comparison of {0} for the period.");
    public static readonly Text CompareTable = new("Tabell: jämförelser plats för plats", "Table: comparisons place by place");

    public static readonly Text HeadCounty = new("Mot länet", "Against the county");
    public static readonly Text HeadCareArea = new("Mot vårdsamverkansområdet", "Against the care area");
    public static readonly Text HeadAssociation = new("Mot kommunalförbundet", "Against the municipal association");
    public static readonly Text HeadSkrGroup = new("Mot SKR:s kommungrupp", "Against the SALAR group of municipalities");
    public static readonly Text HeadSimilar = new("Mot liknande kommuner", "Against similar municipalities");
    public static readonly Text HeadOwnPast = new("Mot sig själv tidigare", "Against itself before");
    public static readonly Text HeadFunnel = new("Slumpens gränser", "Limits of chance");
    public static readonly Text HeadTrend = new("Utveckling", "Trend");
    public static readonly Text HeadTarget = new("Vägen mot målet", "Path to the target");

    public static readonly Text VerdictHigher = new("högre", "higher");
    public static readonly Text VerdictLower = new("lägre", "lower");
    public static readonly Text VerdictSimilar = new("ingen säker skillnad", "no certain difference");
    public static readonly Text VerdictInside = new("inom gränserna", "within the limits");
    public static readonly Text VerdictAbove = new("över gränsen", "above the limit");
    public static readonly Text VerdictBelow = new("under gränsen", "below the limit");
    public static readonly Text VerdictRising = new("stiger", "rising");
    public static readonly Text VerdictFalling = new("sjunker", "falling");
    public static readonly Text VerdictNoTrend = new("ingen säker utveckling", "no certain trend");
    public static readonly Text VerdictTooFew = new("för litet underlag", "too few to tell");
    public static readonly Text VerdictAhead = new("före", "ahead");
    public static readonly Text VerdictOn = new("på väg", "on the path");
    public static readonly Text VerdictBehind = new("efter", "behind");
    public static readonly Text VerdictReached = new("målet nått", "target reached");
    public static readonly Text VerdictMissing = new("{0}, {1} saknas", "{0}, {1} missing");
    public static readonly Text Sure95 = new("95\u00a0%", "95%");
    public static readonly Text Sure998 = new("99,8\u00a0%", "99.8%");

    public static readonly Text ReferenceParts = new("{0}, {1} av {2} med tal", "{0}, {1} of {2} with a figure");
    public static readonly Text SaysHigher = new("Högre. Skillnaden är {0}. Så stor blir den sällan av slump ({1}).", "Higher. The difference is {0}. Chance seldom makes it that large ({1}).");
    public static readonly Text SaysLower = new("Lägre. Skillnaden är {0}. Så stor blir den sällan av slump ({1}).", "Lower. The difference is {0}. Chance seldom makes it that large ({1}).");
    public static readonly Text SaysHigherPlain = new("Högre. Skillnaden är {0}.", "Higher. The difference is {0}.");
    public static readonly Text SaysLowerPlain = new("Lägre. Skillnaden är {0}.", "Lower. The difference is {0}.");
    public static readonly Text SaysSame = new("Talen är lika.", "The figures are the same.");
    public static readonly Text SaysSimilarSame = new("Ingen säker skillnad. Talen är lika.", "No certain difference. The figures are the same.");
    public static readonly Text SaysSimilarAlike = new("Ingen säker skillnad. Skillnaden är {0} och kan vara slump.", "No certain difference. The difference is {0} and may be chance.");
    public static readonly Text SaysSimilarHigher = new("Ingen säker skillnad. Talet är högre med {0}, vilket kan vara slump.", "No certain difference. The figure is higher by {0}, which may be chance.");
    public static readonly Text SaysSimilarLower = new("Ingen säker skillnad. Talet är lägre med {0}, vilket kan vara slump.", "No certain difference. The figure is lower by {0}, which may be chance.");
    public static readonly Text SaysGroupTooFew = new(
        "Jämförs inte. {0} av {1} andra kommuner i gruppen har ett tal, och det behövs minst tre.",
        "Not compared. {0} of {1} other municipalities of the group have a figure, and at least three are needed.");
    public static readonly Text BetweenHigher = new("mellan {0} och {1} högre", "between {0} and {1} higher");
    public static readonly Text BetweenLower = new("mellan {0} och {1} lägre", "between {0} and {1} lower");
    public static readonly Text BetweenBoth = new("mellan {0} lägre och {1} högre", "between {0} lower and {1} higher");
    public static readonly Text LessThan = new("mindre än {0}", "less than {0}");
    public static readonly Text VerdictSame = new("lika", "the same");
    public static readonly Text VerdictTooFewPeriods = new("för få perioder", "too few periods");
    public static readonly Text TargetIs = new("Målet är {0} till {1}. Det räknas från {2} ({3}).", "The target is {0} by {1}. It counts from {2} ({3}).");
    public static readonly Text TargetIsPlain = new("Målet är {0} till {1}.", "The target is {0} by {1}.");
    public static readonly Text PathStands = new("Vägen dit ligger på {0} vid periodens slut; talet är {1}, alltså {2}.", "The path lies at {0} at the end of the period; the figure is {1}, which is {2}.");
    public static readonly Text PathStandsPlain = new("Talet är {0}.", "The figure is {0}.");
    public static readonly Text StandsAhead = new("före", "ahead");
    public static readonly Text StandsOn = new("på vägen", "on the path");
    public static readonly Text StandsBehind = new("efter", "behind");
    public static readonly Text StandsReached = new("vid målet", "at the target");
    public static readonly Text MoreCountedNeeded = new("{0} fler {1} hade behövts.", "{0} more {1} would have been needed.");
    public static readonly Text FewerCountedNeeded = new("Det hade behövt vara {0} färre {1}.", "There would have had to be {0} fewer {1}.");
    public static readonly Text MoreNeeded = new("{0} fler hade behövts, räknat som i täljaren.", "{0} more would have been needed, counted as in the numerator.");
    public static readonly Text FewerNeeded = new("Det hade behövt vara {0} färre, räknat som i täljaren.", "There would have had to be {0} fewer, counted as in the numerator.");
    public static readonly Text HigherNeeded = new("Talet hade behövt vara högre med {0}.", "The figure would have had to be higher by {0}.");
    public static readonly Text LowerNeeded = new("Talet hade behövt vara lägre med {0}.", "The figure would have had to be lower by {0}.");
    public static readonly Text SaysTooFew = new("Underlaget är för litet för att jämföra.", "There is too little to compare.");
    public static readonly Text SaysInside = new(
        "Inom slumpens gränser. En kommun av den storleken hamnar oftast mellan {0} och {1} om den är som länet.",
        "Within the limits of chance. A municipality of that size mostly ends up between {0} and {1} if it is like the county.");
    public static readonly Text SaysAbove = new("Över slumpens gränser ({2}). En kommun av den storleken hamnar oftast mellan {0} och {1} om den är som länet.", "Above the limits of chance ({2}). A municipality of that size mostly ends up between {0} and {1} if it is like the county.");
    public static readonly Text SaysBelow = new("Under slumpens gränser ({2}). En kommun av den storleken hamnar oftast mellan {0} och {1} om den är som länet.", "Below the limits of chance ({2}). A municipality of that size mostly ends up between {0} and {1} if it is like the county.");
    public static readonly Text SaysRising = new(
        "Talet stiger, i snitt med {0} för varje period. Prövat på de fem senaste perioderna (99,8\u00a0%); riktningen är densamma vilken av dem som än lämnas utanför.",
        "The figure rises, by {0} for each period on average. Tested on the five latest periods (99.8%); the direction is the same whichever of them is left out.");
    public static readonly Text SaysFalling = new(
        "Talet sjunker, i snitt med {0} för varje period. Prövat på de fem senaste perioderna (99,8\u00a0%); riktningen är densamma vilken av dem som än lämnas utanför.",
        "The figure falls, by {0} for each period on average. Tested on the five latest periods (99.8%); the direction is the same whichever of them is left out.");
    public static readonly Text SaysNoTrend = new("Ingen säker utveckling under de fem senaste perioderna.", "No certain trend over the five latest periods.");
    public static readonly Text SaysTrendTooFew = new("För få perioder för att säga om talet stiger eller sjunker.", "Too few periods to tell whether the figure rises or falls.");
    public static readonly Text SaysAcrossBreak = new("Jämförs inte över den {0}, då definitionen ändrades.", "Not compared across {0}, when the definition changed.");
    public static readonly Text PercentagePoints = new("\u00a0procentenheter", " percentage points");

    public static readonly Text SimilarWhy = new("Varför just de {0}", "Why these {0}");
    public static readonly Text SimilarLead = new(
        "De är de kommuner i länet som är mest lika {0} i det som står i tabellen, när varje egenskap väger lika. Den mest lika står först. Talen beskriver kommunerna, inte hur bra de arbetar.",
        "They are the municipalities of the county that are most like {0} in what the table holds, with every trait weighing the same. The most similar stands first. The figures describe the municipalities, not how well they work.");
    public static readonly Text SimilarDistance = new("Avstånd", "Distance");
    public static readonly Text SimilarSource = new("Källor: {0}.", "Sources: {0}.");
    public static readonly Text SimilarTable = new("{0} och de mest lika kommunerna", "{0} and the most similar municipalities");
}
