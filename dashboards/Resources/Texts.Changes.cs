namespace Analytics.Dashboards.Resources;

/// <content>What has changed from one release to another.</content>
public static partial class Texts
{
    public static readonly Text ChangesTitle = new("Vad har ändrats?", "What has changed?");
    public static readonly Text ChangesBetween = new("Från släppet {0} till släppet {1}.", "From the release {0} to the release {1}.");
    public static readonly Text ChangesSince = new("Från släppet {0} till det som är publicerat nu.", "From the release {0} to what is published now.");
    public static readonly Text ChangesNone = new("Ingen siffra är ny eller ändrad.", "No figure is new or changed.");
    public static readonly Text ChangesNoneSince = new("Inget är ändrat sedan släppet {0}.", "Nothing has changed since the release {0}.");
    public static readonly Text ChangesNewest = new("Vad som ändrades från släppet {0} till släppet {1}", "What changed from the release {0} to the release {1}");
    public static readonly Text ChangesAgainst = new("Jämför med släppet", "Compare with the release");
    public static readonly Text ChangesNoneBefore = new("Det finns inget tidigare släpp att jämföra med.", "There is no earlier release to compare with.");
    public static readonly Text ChangesNoneByDay = new("Inget släpp var öppet den {0}, så det finns inget att jämföra med.", "No release was open on {0}, so there is nothing to compare with.");
    public static readonly Text ChangesWrongDay = new("”{0}” är ingen dag. Skriv den som 2026-06-01.", "“{0}” is no day. Write it as 2026-06-01.");
    public static readonly Text ChangesItself = new("Ett släpp kan inte jämföras med sig självt. Välj ett tidigare.", "A release cannot be compared with itself. Choose an earlier one.");
    public static readonly Text ChangesUnknown = new("Det finns inget släpp ”{0}” att jämföra med.", "There is no release “{0}” to compare with.");
    public static readonly Text ChangesUnreadable = new(
        "Ett av släppen är gjort av en annan version av programmet, så den här versionen kan inte jämföra dem.",
        "One of the releases was made by another version of the program, so this version cannot compare them.");
    public static readonly Text ChangesReleasedOnly = new(
        "Sidorna visar det släpp som gäller, så inget har ändrats sedan dess.", "The pages show the release in force, so nothing has changed since.");
    public static readonly Text ChangesOfRelease = new("Vad som ändrades i släppet {0}", "What changed in the release {0}");
    public static readonly Text ChangesInBrief = new("Hur många siffror", "How many figures");
    public static readonly Text ChangesCountyBetter = new("Säkert bättre än året innan: {0}.", "Surely better than the year before: {0}.");
    public static readonly Text ChangesCountyWorse = new("Säkert sämre än året innan: {0}.", "Surely worse than the year before: {0}.");
    public static readonly Text ChangesCounty = new("Hela länet", "The whole county");
    public static readonly Text ChangesCountyHigher = new("Högre än året innan, i mått utan intervall: {0}.", "Higher than the year before, in measures without an interval: {0}.");
    public static readonly Text ChangesCountyLower = new("Lägre än året innan, i mått utan intervall: {0}.", "Lower than the year before, in measures without an interval: {0}.");
    public static readonly Text ChangesCountyNone = new("Ingen ny siffra för hela länet går att skilja från året innan.", "No new figure of the whole county can be told from the year before.");
    public static readonly Text PointAgainstYear = new("Nya siffror jämförda med året innan: {0}.", "New figures against the year before: {0}.");
    public static readonly Text PointBetter = new("{0} säkert bättre", "{0} surely better");
    public static readonly Text PointWorse = new("{0} säkert sämre", "{0} surely worse");
    public static readonly Text PointHigher = new("{0} högre utan intervall", "{0} higher without an interval");
    public static readonly Text PointLower = new("{0} lägre utan intervall", "{0} lower without an interval");
    public static readonly Text PointNothing = new("Ingen ny siffra går att skilja från året innan.", "No new figure can be told from the year before.");
    public static readonly Text PointRevisedOne = new("En siffra är reviderad.", "One figure is revised.");
    public static readonly Text PointRevised = new("{0} siffror är reviderade.", "{0} figures are revised.");
    public static readonly Text ChangesByGoal = new("Målbildens punkter", "The points of the shared goals");
    public static readonly Text ChangesByGoalCounts = new("Punkt för punkt", "Point by point");
    public static readonly Text ChangesCounted = new("{0} räknade", "{0} counted");
    public static readonly Text ChangesByGoalWhat = new(
        "Antal siffror av varje slag. Ett mått kan höra till flera punkter.", "Number of figures of each kind. A measure may belong to several points.");
    public static readonly Text ChangesGoal = new("Punkt", "Point");
    public static readonly Text ChangesList = new("Siffra för siffra", "Figure by figure");
    public static readonly Text ChangesListed = new("{0} siffror. Visar {1}–{2}.", "{0} figures. Showing {1}–{2}.");
    public static readonly Text ChangesListedOne = new("1 siffra.", "1 figure.");
    public static readonly Text ChangesListedAll = new("{0} siffror.", "{0} figures.");
    public static readonly Text ChangesListedNone = new("Ingen siffra passar det valda.", "No figure fits the choice.");
    public static readonly Text ChangesKind = new("Slag av ändring", "Kind of change");
    public static readonly Text ChangesLevel = new("Nivå", "Level");
    public static readonly Text ChangesAll = new("alla", "all");
    public static readonly Text ChangesIndicator = new("Mått", "Measure");
    public static readonly Text ChangesArea = new("Plats", "Place");
    public static readonly Text ChangesBreakdown = new("Uppdelning", "Breakdown");
    public static readonly Text ChangesBefore = new("Före", "Before");
    public static readonly Text ChangesYearBefore = new("Ett år tidigare", "A year earlier");
    public static readonly Text ChangesNow = new("Nu", "Now");
    public static readonly Text ChangesWhole = new("allt", "all");
    public static readonly Text ChangesPaging = new("Bläddra bland ändringar", "Browse changes");
    public static readonly Text ChangesPrevious = new("Föregående", "Previous");
    public static readonly Text ChangesNext = new("Nästa", "Next");
    public static readonly Text ChangesFiles = new("Ladda ner listan", "Download the list");
    public static readonly Text ChangesHow = new(
        "Nya siffror jämförs med samma plats ett år tidigare: bättre och sämre betyder mer än slumpen förklarar. Mått som räknar allt har inget intervall; där sägs bara högre eller lägre. Där ingen riktning är bra sägs bara att siffran är en annan. Preliminära siffror och perioder som inte är slut bedöms inte. Reviderad är en siffra som läses annorlunda nu, efter avrundning. En siffra som har dolts visas inte, inte heller som den var.",
        "New figures are compared with the same place a year earlier: better and worse mean more than chance explains. Measures that count everything have no interval; of them only higher or lower is said. Where no direction is good it is only said that the figure is another. Preliminary figures and periods that are not over are not judged. Revised is a figure that reads otherwise now, when rounded. A figure that has been hidden is not shown, nor as it was.");

    public static readonly Text KindBetter = new("bättre än året innan", "better than the year before");
    public static readonly Text KindWorse = new("sämre än året innan", "worse than the year before");
    public static readonly Text KindHigher = new("högre än året innan", "higher than the year before");
    public static readonly Text KindLower = new("lägre än året innan", "lower than the year before");
    public static readonly Text KindSame = new("ny, som året innan", "new, as the year before");
    public static readonly Text KindPreliminary = new("ny, preliminär, bedöms inte", "new, preliminary, not judged");
    public static readonly Text KindWithinChance = new("ny, ingen säker förändring", "new, no certain change");
    public static readonly Text KindNoDirection = new("ny, ändrad utan riktning", "new, changed without direction");
    public static readonly Text KindNewFigure = new("ny, inget år att jämföra med", "new, no year to compare with");
    public static readonly Text KindNewMeasure = new("nytt mått", "new measure");
    public static readonly Text KindRevised = new("reviderad", "revised");
    public static readonly Text KindNewlyHidden = new("nyligen dold", "newly hidden");
    public static readonly Text KindGone = new("borttagen", "gone");
    public static readonly Text KindShownAgain = new("visas nu", "shown now");

    public static readonly Text ToldBetterOne = new("En ny siffra är säkert bättre än ett år tidigare.", "One new figure is surely better than a year earlier.");
    public static readonly Text ToldBetter = new("{0} nya siffror är säkert bättre än ett år tidigare.", "{0} new figures are surely better than a year earlier.");
    public static readonly Text ToldWorseOne = new("En ny siffra är säkert sämre än ett år tidigare.", "One new figure is surely worse than a year earlier.");
    public static readonly Text ToldWorse = new("{0} nya siffror är säkert sämre än ett år tidigare.", "{0} new figures are surely worse than a year earlier.");
    public static readonly Text ToldHigherOne = new("En ny siffra utan intervall är högre än ett år tidigare.", "One new figure without an interval is higher than a year earlier.");
    public static readonly Text ToldHigher = new("{0} nya siffror utan intervall är högre än ett år tidigare.", "{0} new figures without an interval are higher than a year earlier.");
    public static readonly Text ToldLowerOne = new("En ny siffra utan intervall är lägre än ett år tidigare.", "One new figure without an interval is lower than a year earlier.");
    public static readonly Text ToldLower = new("{0} nya siffror utan intervall är lägre än ett år tidigare.", "{0} new figures without an interval are lower than a year earlier.");
    public static readonly Text ToldPreliminaryOne = new("En ny siffra är preliminär, eller hör till en period som inte är slut, och bedöms inte.", "One new figure is preliminary, or of a period that is not over, and is not judged.");
    public static readonly Text ToldPreliminary = new("{0} nya siffror är preliminära, eller hör till en period som inte är slut, och bedöms inte.", "{0} new figures are preliminary, or of a period that is not over, and are not judged.");
    public static readonly Text ToldWithinChanceOne = new("En ny siffra är densamma som ett år tidigare, eller skiljer sig inte mer än slumpen förklarar.", "One new figure is the same as a year earlier, or differs no more than chance explains.");
    public static readonly Text ToldWithinChance = new("{0} nya siffror är desamma som ett år tidigare, eller skiljer sig inte mer än slumpen förklarar.", "{0} new figures are the same as a year earlier, or differ no more than chance explains.");
    public static readonly Text ToldNoDirectionOne = new("En ny siffra är säkert en annan än ett år tidigare, i ett mått där ingen riktning är bra eller dålig.", "One new figure is surely another than a year earlier, in a measure of which no direction is good or bad.");
    public static readonly Text ToldNoDirection = new("{0} nya siffror är säkert andra än ett år tidigare, i mått där ingen riktning är bra eller dålig.", "{0} new figures are surely others than a year earlier, in measures of which no direction is good or bad.");
    public static readonly Text ToldNewFigureOne = new("En ny siffra har inget år innan att jämföras med.", "One new figure has no year before to be compared with.");
    public static readonly Text ToldNewFigure = new("{0} nya siffror har inget år innan att jämföras med.", "{0} new figures have no year before to be compared with.");
    public static readonly Text ToldNewMeasureOne = new("En siffra hör till ett mått som inte fanns förut.", "One figure belongs to a measure that did not exist before.");
    public static readonly Text ToldNewMeasure = new("{0} siffror hör till mått som inte fanns förut.", "{0} figures belong to measures that did not exist before.");
    public static readonly Text ToldRevisedOne = new("En siffra är reviderad: den visades förut och är en annan nu.", "One figure is revised: it was shown before and is another now.");
    public static readonly Text ToldRevised = new("{0} siffror är reviderade: de visades förut och är andra nu.", "{0} figures are revised: they were shown before and are others now.");
    public static readonly Text ToldNewlyHiddenOne = new("En siffra som visades förut är nu dold, för att skydda små tal.", "One figure that was shown before is now hidden, to protect small counts.");
    public static readonly Text ToldNewlyHidden = new("{0} siffror som visades förut är nu dolda, för att skydda små tal.", "{0} figures that were shown before are now hidden, to protect small counts.");
    public static readonly Text ToldGoneOne = new("En siffra som visades förut finns inte längre.", "One figure that was shown before no longer exists.");
    public static readonly Text ToldGone = new("{0} siffror som visades förut finns inte längre.", "{0} figures that were shown before no longer exist.");
    public static readonly Text ToldShownAgainOne = new("En siffra som var dold förut visas nu.", "One figure that was hidden before is now shown.");
    public static readonly Text ToldShownAgain = new("{0} siffror som var dolda förut visas nu.", "{0} figures that were hidden before are now shown.");
}
