namespace Analytics.Dashboards.Resources;

/// <content>What has changed from one release to another.</content>
public static partial class Texts
{
    public static readonly Text ChangesTitle = new("Vad har ändrats?", "What has changed?");
    public static readonly Text ChangesBetween = new("Från släppet {0} till släppet {1}.", "From the release {0} to the release {1}.");
    public static readonly Text ChangesSince = new("Från släppet {0} till det som är publicerat nu.", "From the release {0} to what is published now.");
    public static readonly Text ChangesNone = new("Ingen siffra är ny eller ändrad.", "No figure is new or changed.");
    public static readonly Text ChangesNoneBefore = new("Det finns inget tidigare släpp att jämföra med.", "There is no earlier release to compare with.");
    public static readonly Text ChangesNoneByDay = new("Inget släpp var öppet den {0}, så det finns inget att jämföra med.", "No release was open on {0}, so there is nothing to compare with.");
    public static readonly Text ChangesWrongDay = new("”{0}” är ingen dag. Skriv den som 2026-06-01.", "“{0}” is no day. Write it as 2026-06-01.");
    public static readonly Text ChangesUnknown = new("Det finns inget släpp ”{0}” att jämföra med.", "There is no release “{0}” to compare with.");
    public static readonly Text ChangesUnreadable = new(
        "Ett av släppen är gjort av en annan version av programmet, så den här versionen kan inte jämföra dem.",
        "One of the releases was made by another version of the program, so this version cannot compare them.");
    public static readonly Text ChangesReleasedOnly = new(
        "Sidorna visar det släpp som gäller, så inget har ändrats sedan dess.", "The pages show the release in force, so nothing has changed since.");
    public static readonly Text ChangesOfRelease = new("Vad som ändrades i släppet {0}", "What changed in the release {0}");
    public static readonly Text ChangesInBrief = new("I korthet", "In brief");
    public static readonly Text ChangesCountyBetter = new("För hela länet är det här säkert bättre än året innan: {0}.", "For the whole county this is surely better than the year before: {0}.");
    public static readonly Text ChangesCountyWorse = new("För hela länet är det här säkert sämre än året innan: {0}.", "For the whole county this is surely worse than the year before: {0}.");
    public static readonly Text ChangesByGoal = new("Målbildens punkter", "The points of the shared goals");
    public static readonly Text ChangesByGoalWhat = new(
        "Antal siffror av varje slag. Ett mått kan höra till flera punkter.", "Number of figures of each kind. A measure may belong to several points.");
    public static readonly Text ChangesGoal = new("Punkt", "Point");
    public static readonly Text ChangesList = new("Siffra för siffra", "Figure by figure");
    public static readonly Text ChangesListed = new("{0} siffror. Visar {1}–{2}.", "{0} figures. Showing {1}–{2}.");
    public static readonly Text ChangesListedNone = new("Ingen siffra passar det valda.", "No figure fits the choice.");
    public static readonly Text ChangesKind = new("Slag av ändring", "Kind of change");
    public static readonly Text ChangesLevel = new("Nivå", "Level");
    public static readonly Text ChangesAll = new("alla", "all");
    public static readonly Text ChangesIndicator = new("Mått", "Measure");
    public static readonly Text ChangesArea = new("Plats", "Place");
    public static readonly Text ChangesBreakdown = new("Uppdelning", "Breakdown");
    public static readonly Text ChangesBefore = new("Före", "Before");
    public static readonly Text ChangesNow = new("Nu", "Now");
    public static readonly Text ChangesWhole = new("allt", "all");
    public static readonly Text ChangesPaging = new("Bläddra bland ändringar", "Browse changes");
    public static readonly Text ChangesPrevious = new("Föregående", "Previous");
    public static readonly Text ChangesNext = new("Nästa", "Next");
    public static readonly Text ChangesFiles = new("Ladda ner listan", "Download the list");
    public static readonly Text ChangesHow = new(
        "Nya siffror jämförs med samma plats ett år tidigare: bättre och sämre betyder mer än slumpen förklarar. Där ingen riktning är bra sägs bara att siffran är en annan. En siffra som har dolts visas inte, inte heller som den var.",
        "New figures are compared with the same place a year earlier: better and worse mean more than chance explains. Where no direction is good it is only said that the figure is another. A figure that has been hidden is not shown, nor as it was.");

    public static readonly Text KindBetter = new("bättre än året innan", "better than the year before");
    public static readonly Text KindWorse = new("sämre än året innan", "worse than the year before");
    public static readonly Text KindWithinChance = new("ny, ingen säker förändring", "new, no certain change");
    public static readonly Text KindNoDirection = new("ny, ändrad utan riktning", "new, changed without direction");
    public static readonly Text KindNewFigure = new("ny, inget år att jämföra med", "new, no year to compare with");
    public static readonly Text KindNewMeasure = new("nytt mått", "new measure");
    public static readonly Text KindRevised = new("reviderad", "revised");
    public static readonly Text KindNewlyHidden = new("nyligen dold", "newly hidden");
    public static readonly Text KindGone = new("borttagen", "gone");
    public static readonly Text KindShownAgain = new("åter visad", "shown again");

    public static readonly Text ToldBetterOne = new("En ny siffra är säkert bättre än ett år tidigare.", "One new figure is surely better than a year earlier.");
    public static readonly Text ToldBetter = new("{0} nya siffror är säkert bättre än ett år tidigare.", "{0} new figures are surely better than a year earlier.");
    public static readonly Text ToldWorseOne = new("En ny siffra är säkert sämre än ett år tidigare.", "One new figure is surely worse than a year earlier.");
    public static readonly Text ToldWorse = new("{0} nya siffror är säkert sämre än ett år tidigare.", "{0} new figures are surely worse than a year earlier.");
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
