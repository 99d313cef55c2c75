namespace Analytics.Dashboards.Resources;

/// <content>Releases: the list, a release's own page, and what stands above every page that is read as of one.</content>
public static partial class Texts
{
    public static readonly Text NothingReleasedTitle = new("Inget är släppt ännu", "Nothing has been released yet");
    public static readonly Text NothingReleased = new(
        "Siffrorna blir öppna för alla när det första släppet är gjort. Då står de här, på samma adress.",
        "The figures are open to everybody once the first release has been made. They will then stand here, at the same address.");
    public static readonly Text CurrentUnreadable = new(
        "Det släpp som gäller, {0}, är gjort av en annan version av programmet. Sidorna går inte att visa förrän ett nytt släpp är gjort, men datafilerna går att hämta.",
        "The release in force, {0}, was made by another version of the program. The pages cannot be shown until a new release has been made, but the data files can be fetched.");
    public static readonly Text CurrentUnreadableTitle = new("Siffrorna går inte att visa just nu", "The figures cannot be shown at the moment");

    public static readonly Text ReportsTitle = new("Rapporter", "Reports");
    public static readonly Text ReportsLead = new(
        "Ett släpp är siffrorna som de var en viss dag, frysta under ett namn. Länken till ett släpp fortsätter att fungera och säger om det gäller, är ersatt eller borttaget.",
        "A release is the figures as they were on a certain day, frozen under a name. The link to a release goes on working and says whether it is in force, superseded or removed.");
    public static readonly Text ReportsNone = new("Inget släpp är gjort än.", "No release has been made yet.");
    public static readonly Text ReportsCurrent = new("Släppet {0} gäller, öppet sedan {1}.", "The release {0} is in force, open since {1}.");
    public static readonly Text ReportsNoCurrent = new("Inget släpp gäller just nu.", "No release is in force at the moment.");
    public static readonly Text ReportsList = new("Släpp, det senaste först", "Releases, the latest first");
    public static readonly Text ReportsPrint = new(
        "Varje sida går att skriva ut eller spara som pdf från webbläsaren. Utskriften är anpassad för papper: menyer och val faller bort, tabellerna visas hela.",
        "Every page can be printed or saved as a PDF from the browser. The print is made for paper: menus and choices are left out and tables are shown whole.");
    public static readonly Text ReportsTable = new("Publiceringar, den senaste först", "Publications, the latest first");
    public static readonly Text ReportsNumber = new("Nummer", "Number");
    public static readonly Text ReportsWhen = new("Tid", "Time");
    public static readonly Text ReportsCells = new("Siffror", "Figures");
    public static readonly Text ReportsChanged = new("Nya eller ändrade", "New or changed");
    public static readonly Text ReportsChangedWhat = new(
        "”Nya eller ändrade” räknar varje cell som är en annan än i publiceringen innan, också de som är dolda eller bara säger varför siffran saknas; sidan om vad som har ändrats räknar bara siffror som visas eller visades, så dess summa är mindre.",
        "“New or changed” counts every cell that is another than in the publication before, also those that are hidden or only say why there is no figure; the page of what has changed counts only figures that are shown or were shown, so its total is smaller.");
    public static readonly Text ReportsLatest = new("Vad den senaste ändrade, mått för mått", "What the latest one changed, measure by measure");
    public static readonly Text ReportsSince = new("Vad som har ändrats sedan det senaste släppet", "What has changed since the latest release");

    public static readonly Text ReleaseName = new("Släpp", "Release");
    public static readonly Text ReleaseStatus = new("Läge", "Status");
    public static readonly Text ReleaseOpenFrom = new("Öppet från", "Open from");
    public static readonly Text ReleaseAsOf = new("Perioder", "Periods");
    public static readonly Text ReleaseAsOfDay = new("de som var slut den {0}", "those over by {0}");
    public static readonly Text ReleaseAsOfRest = new("Insatser, familjecentraler och leveranser är de som fanns när släppet frystes.", "Support offers, family centres and deliveries are those of the moment of freezing.");
    public static readonly Text ReleaseAsOfAll = new("alla som var publicerade", "all that were published");
    public static readonly Text ReleasePublication = new("Publicering", "Publication");
    public static readonly Text ReleasePublicationOf = new("nummer {0}, {1}", "number {0}, {1}");
    public static readonly Text ReleaseIsCurrent = new("gäller", "in force");
    public static readonly Text ReleaseIsSuperseded = new("ersatt", "superseded");
    public static readonly Text ReleaseIsRemoved = new("borttaget", "removed");
    public static readonly Text ReleaseIsPrepared = new("förberett", "prepared");

    public static readonly Text ReleaseTitle = new("Släppet {0}", "The release {0}");
    public static readonly Text ReleaseStandsCurrent = new("Det här släppet gäller.", "This release is in force.");
    public static readonly Text ReleaseStandsSuperseded = new("Ersatt av {0} den {1}.", "Superseded by {0} on {1}.");
    public static readonly Text ReleaseStandsRemoved = new("Borttaget den {0}: {1}", "Removed on {0}: {1}");
    public static readonly Text ReleaseStandsPrepared = new(
        "Förberett. Det blir öppet för alla {0}; till dess läser bara de som har bjudits in och de som har inloggning till det som inte är släppt.",
        "Prepared. It will be open to everybody at {0}; until then only those invited, and those who may see what is not released, read it.");
    public static readonly Text ReleaseCorrects = new("Det rättar släppet {0}.", "It corrects the release {0}.");
    public static readonly Text ReleaseRead = new("Läs sidorna som de var", "Read the pages as they were");
    public static readonly Text ReleaseChanges = new("Vad som har ändrats sedan släppet innan", "What has changed since the release before");
    public static readonly Text ReleasePack = new("Underlag till möten", "Meeting pack");
    public static readonly Text ReleaseFacts = new("Om släppet", "About the release");
    public static readonly Text ReleaseFrozen = new("Fryst", "Frozen");
    public static readonly Text ReleaseOf = new("Ur publicering", "Of publication");
    public static readonly Text ReleaseUnreadableTitle = new("Sidorna går inte att visa", "The pages cannot be shown");
    public static readonly Text ReleaseUnreadable = new(
        "Släppet är gjort av en annan version av programmet, och den här versionen kan inte visa dess sidor. Siffrorna är oförändrade och går att hämta som datafiler här nedanför.",
        "The release was made by another version of the program, and this version cannot show its pages. The figures are unchanged and can be fetched as data files below.");
    public static readonly Text ReleaseBroken = new(
        "Släppets siffror går inte att läsa just nu. Felet står i loggen.", "The release's figures cannot be read at the moment. The error stands in the log.");
    public static readonly Text ReleaseRests = new("Vad siffrorna bygger på", "What the figures rest on");
    public static readonly Text ReleaseFeed = new("Leverans", "Feed");
    public static readonly Text ReleaseThrough = new("Uppgifter till och med", "Data up to and including");
    public static readonly Text ReleaseNoData = new("inget levererat", "nothing delivered");
    public static readonly Text ReleaseLog = new("Beslut och rättelser", "Decisions and corrections");
    public static readonly Text ReleaseLogWhen = new("När", "When");
    public static readonly Text ReleaseLogWhat = new("Vad", "What");
    public static readonly Text ReleaseLogWhy = new("Skäl", "Reason");
    public static readonly Text ReleaseMade = new("Släppet frystes", "The release was frozen");
    public static readonly Text ReleaseTimeSet = new("Tiden då det blir öppet bestämdes", "The time when it opens was set");
    public static readonly Text ReleaseCorrected = new("Ett nytt släpp rättar det här", "A new release corrects this one");
    public static readonly Text ReleaseRemoved = new("Släppet togs bort", "The release was removed");

    public static readonly Text ReleaseFiles = new("Datafiler", "Data files");
    public static readonly Text ReleaseZip = new("Alla siffror och definitioner som zip ({0} kB)", "All figures and definitions as a zip ({0} kB)");
    public static readonly Text ReleaseZipWhat = new(
        "En CSV-fil per mått, definitionerna, områden, perioder och uppdelningar, och en lista över filerna med kontrollsummor. Filen är densamma varje gång den hämtas.",
        "A CSV file per measure, the definitions, areas, periods and breakdowns, and a list of the files with checksums. The file is the same each time it is fetched.");
    public static readonly Text ReleaseZipHash = new("Zipfilens kontrollsumma (SHA-256)", "The zip file's checksum (SHA-256)");
    public static readonly Text ReleaseByIndicator = new("Filer mått för mått", "Files measure by measure");
    public static readonly Text ReleaseProof = new("Kontrollsummor", "Checksums");
    public static readonly Text ReleaseProofWhat = new(
        "Summorna visar att siffrorna är de som frystes. De räknades när släppet gjordes och prövas varje gång det öppnas.",
        "The sums prove that the figures are those that were frozen. They were computed when the release was made and are checked each time it is opened.");
    public static readonly Text ReleaseProofShow = new("Visa kontrollsummorna", "Show the checksums");
    public static readonly Text ReleaseHash = new("Hela den frysta filen, {0} byte (SHA-256):", "The whole frozen file, {0} bytes (SHA-256):");
    public static readonly Text ReleaseTables = new("Tabell för tabell", "Table by table");
    public static readonly Text ReleaseTableName = new("Tabell", "Table");
    public static readonly Text ReleaseTableRows = new("Rader", "Rows");
    public static readonly Text ReleaseTableHash = new("SHA-256 av raderna", "SHA-256 of the rows");

    public static readonly Text BannerReads = new("Du läser släppet {0}.", "You are reading the release {0}.");
    public static readonly Text BannerCurrent = new("Det gäller.", "It is in force.");
    public static readonly Text BannerSuperseded = new("Det är ersatt av {0}.", "It has been superseded by {0}.");
    public static readonly Text BannerPrepared = new("Det är förberett och blir öppet för alla {0}.", "It is prepared and will be open to everybody at {0}.");
    public static readonly Text BannerNewest = new("Läs {0}", "Read {0}");
    public static readonly Text BannerAbout = new("Om släppet", "About the release");
    public static readonly Text BannerLeave = new("Till dagens siffror", "To today’s figures");
    public static readonly Text BannerLabel = new("Släpp", "Release");
    public static readonly Text FooterRelease = new("Släppet {0}, fryst {1}.", "The release {0}, frozen {1}.");
}
