namespace Analytics.Dashboards.Resources;

/// <content>What a figure is compared with, and how it stands.</content>
public static partial class Texts
{
    public static readonly Text CompareTitle = new("Jämförelser", "Comparisons");
    public static readonly Text CompareLead = new(
        "Ord och tal säger samma sak. Ordningen är platsernas, aldrig talens: det här är ingen topplista. 95\u00a0% och 99,8\u00a0% är hur säker skillnaden är; 99,8 är strängast.",
        "Words and figures say the same. The order is that of the places, never of the figures: this is no league table. 95% and 99.8% are how certain the difference is; 99.8 is the strictest.");
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
    public static readonly Text SaysSimilar = new("Ingen säker skillnad. Skillnaden är {0} och kan vara slump.", "No certain difference. The difference is {0} and may be chance.");
    public static readonly Text SaysTooFew = new("Underlaget är för litet för att jämföra.", "There is too little to compare.");
    public static readonly Text SaysInside = new(
        "Inom slumpens gränser. En kommun av den storleken hamnar oftast mellan {0} och {1} om den är som länet.",
        "Within the limits of chance. A municipality of that size mostly ends up between {0} and {1} if it is like the county.");
    public static readonly Text SaysAbove = new("Över slumpens gränser ({2}). En kommun av den storleken hamnar oftast mellan {0} och {1} om den är som länet.", "Above the limits of chance ({2}). A municipality of that size mostly ends up between {0} and {1} if it is like the county.");
    public static readonly Text SaysBelow = new("Under slumpens gränser ({2}). En kommun av den storleken hamnar oftast mellan {0} och {1} om den är som länet.", "Below the limits of chance ({2}). A municipality of that size mostly ends up between {0} and {1} if it is like the county.");
    public static readonly Text SaysRising = new(
        "Talet stiger, i snitt med {0} per period. Prövat på de fem senaste perioderna (99,8\u00a0%); riktningen är densamma vilken av dem som än lämnas utanför.",
        "The figure rises, by {0} per period on average. Tested on the five latest periods (99.8%); the direction is the same whichever of them is left out.");
    public static readonly Text SaysFalling = new(
        "Talet sjunker, i snitt med {0} per period. Prövat på de fem senaste perioderna (99,8\u00a0%); riktningen är densamma vilken av dem som än lämnas utanför.",
        "The figure falls, by {0} per period on average. Tested on the five latest periods (99.8%); the direction is the same whichever of them is left out.");
    public static readonly Text SaysNoTrend = new("Ingen säker utveckling under de fem senaste perioderna.", "No certain trend over the five latest periods.");
    public static readonly Text SaysTrendTooFew = new("För få perioder för att säga om talet stiger eller sjunker.", "Too few periods to tell whether the figure rises or falls.");
    public static readonly Text SaysAhead = new("Före vägen mot målet.", "Ahead of the path to the target.");
    public static readonly Text SaysOn = new("På vägen mot målet.", "On the path to the target.");
    public static readonly Text SaysBehind = new("Efter vägen mot målet.", "Behind the path to the target.");
    public static readonly Text SaysReached = new("Målet är nått.", "The target is reached.");
    public static readonly Text SaysMissing = new("För att vara på vägen saknas {0}, räknat som i täljaren.", "To be on the path {0} are missing, counted as in the numerator.");
    public static readonly Text SaysMissingValue = new("För att vara på vägen saknas {0}.", "To be on the path {0} is missing.");
    public static readonly Text SaysAcrossBreak = new("Jämförs inte över den {0}, då definitionen ändrades.", "Not compared across {0}, when the definition changed.");
    public static readonly Text PercentagePoints = new("\u00a0procentenheter", " percentage points");
    public static readonly Text PathAsks = new("{0} vid periodens slut", "{0} at the end of the period");

    public static readonly Text SimilarWhy = new("Varför just de {0}", "Why these {0}");
    public static readonly Text SimilarLead = new(
        "De är de kommuner i länet som är mest lika {0} i det som står i tabellen, när varje egenskap väger lika. Den mest lika står först. Talen beskriver kommunerna, inte hur bra de arbetar.",
        "They are the municipalities of the county that are most like {0} in what the table holds, with every trait weighing the same. The most similar stands first. The figures describe the municipalities, not how well they work.");
    public static readonly Text SimilarDistance = new("Avstånd", "Distance");
    public static readonly Text SimilarSource = new("Källor: {0}.", "Sources: {0}.");
    public static readonly Text SimilarTable = new("{0} och de mest lika kommunerna", "{0} and the most similar municipalities");
}
