namespace Analytics.Dashboards.Resources;

/// <content>How an indicator stands, on pages that hold many.</content>
public static partial class Texts
{
    public static readonly Text JudgedReached = new("Målet är nått", "The target has been reached");
    public static readonly Text JudgedAhead = new("Före på vägen till målet", "Ahead on the path to the target");
    public static readonly Text JudgedOn = new("På vägen till målet", "On the path to the target");
    public static readonly Text JudgedBehind = new("Efter på vägen till målet", "Behind on the path to the target");
    public static readonly Text JudgedMet = new("Uppfyllt", "Fulfilled");
    public static readonly Text JudgedNotMet = new("Inte uppfyllt", "Not fulfilled");
    public static readonly Text JudgedBetter = new("Bättre än ett år tidigare", "Better than a year before");
    public static readonly Text JudgedBetterSurely = new("Säkert bättre än ett år tidigare", "Surely better than a year before");
    public static readonly Text JudgedWorse = new("Sämre än ett år tidigare", "Worse than a year before");
    public static readonly Text JudgedWorseSurely = new("Säkert sämre än ett år tidigare", "Surely worse than a year before");
    public static readonly Text JudgedUnchanged = new("Ingen säker förändring på ett år", "No certain change in a year");
    public static readonly Text JudgedSame = new("Oförändrat på ett år", "Unchanged in a year");
    public static readonly Text JudgedDoubtful = new("Målet väntar på besked: 49 procent eller 49 kommuner?", "The target awaits an answer: 49 per cent or 49 municipalities?");
    public static readonly Text JudgedNeutral = new("Bedöms inte: varken högt eller lågt är bra i sig", "Not judged: neither high nor low is good in itself");
    public static readonly Text JudgedNot = new("Går inte att bedöma än", "Cannot be judged yet");

    public static readonly Text Moved = new("{0}: från {1} ({2}) till {3} ({4}).", "{0}: from {1} ({2}) to {3} ({4}).");
    public static readonly Text MovedUp = new("Högre", "Higher");
    public static readonly Text MovedUpSurely = new("Säkert högre", "Surely higher");
    public static readonly Text MovedDown = new("Lägre", "Lower");
    public static readonly Text MovedDownSurely = new("Säkert lägre", "Surely lower");
    public static readonly Text MovedNot = new("Oförändrat", "Unchanged");
    public static readonly Text MovedByChance = new("Ingen säker skillnad", "No certain difference");
    public static readonly Text MovedMayChange = new("Kan ändras, bedöms inte", "May change, not judged");
    public static readonly Text PeriodPreliminary = new("{0}, preliminär", "{0}, preliminary");
    public static readonly Text MovedTooFew = new("För litet underlag för att jämföra", "Too little to compare");

    public static readonly Text AreasFromTo = new("Från {0} ({1}) till {2} ({3}).", "From {0} ({1}) to {2} ({3}).");
    public static readonly Text AreasFromToPart = new("Från {0} ({1}) till {2} ({3}); {4} av {5} områden har en siffra som visas.", "From {0} ({1}) to {2} ({3}); {4} of {5} areas have a figure that is shown.");
    public static readonly Text AreasAlike = new("Alla ligger på {0}.", "All are at {0}.");
    public static readonly Text AreasAlikePart = new("De {1} av {2} områden som har en siffra som visas ligger på {0}.", "The {1} of {2} areas with a figure that is shown are at {0}.");

    public static readonly Text PlacesOne = new("{0} kommun", "{0} municipality");
    public static readonly Text PlacesMany = new("{0} kommuner", "{0} municipalities");
    public static readonly Text SureAboveOne = new("{0} kommun ligger säkert över länet.", "{0} municipality is surely above the county.");
    public static readonly Text SureAbove = new("{0} kommuner ligger säkert över länet.", "{0} municipalities are surely above the county.");
    public static readonly Text SureBelowOne = new("{0} kommun ligger säkert under länet.", "{0} municipality is surely below the county.");
    public static readonly Text SureBelow = new("{0} kommuner ligger säkert under länet.", "{0} municipalities are surely below the county.");
    public static readonly Text SureBoth = new("{0} ligger säkert över länet och {1} säkert under.", "{0} surely above the county and {1} surely below.");
    public static readonly Text WhichIsBetter = new(", vilket är bättre", ", which is better");
    public static readonly Text WhichIsWorse = new(", vilket är sämre", ", which is worse");
    public static readonly Text FromParts = new("(bygger på {0} av {1})", "(rests on {0} of {1})");
    public static readonly Text OfWanted = new("av {0}", "of {0}");
    public static readonly Text TrendRising = new("Stiger under de fem senaste perioderna.", "Rising over the five latest periods.");
    public static readonly Text TrendFalling = new("Sjunker under de fem senaste perioderna.", "Falling over the five latest periods.");
    public static readonly Text TrendNone = new("Ingen säker utveckling under de fem senaste perioderna.", "No certain trend over the five latest periods.");
    public static readonly Text TargetToDay = new("{0} till {1}.", "{0} by {1}.");
}
