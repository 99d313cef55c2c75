namespace Analytics.Dashboards.Resources;

/// <summary>Every text of the pages. What is said about a figure by rule stands in Texts.Figure.cs, about deliveries in Texts.Deliveries.cs.</summary>
public static partial class Texts
{
    public static readonly Text And = new(" och ", " and ");
    public static readonly Text SiteName = new("Barn som anhöriga – uppföljning i Västra Götaland", "Children as next of kin – follow-up in Västra Götaland");
    public static readonly Text SkipToContent = new("Hoppa till innehållet", "Skip to the content");
    public static readonly Text MainNavigation = new("Huvudmeny", "Main menu");
    public static readonly Text NavGoals = new("Målbilden", "The shared goals");
    public static readonly Text NavPlaces = new("Kommuner och områden", "Municipalities and areas");
    public static readonly Text NavEquity = new("Jämlikhet", "Equity");
    public static readonly Text NavOffers = new("Stöd att få", "Support to get");
    public static readonly Text NavReferrals = new("Hänvisningar", "Referrals");
    public static readonly Text NavCentres = new("Familjecentraler", "Family centres");
    public static readonly Text NavAbout = new("Om", "About");
    public static readonly Text NavAboutLong = new("Om uppföljningen", "About this follow-up");
    public static readonly Text NavAccessibility = new("Tillgänglighet", "Accessibility");
    public static readonly Text NavReports = new("Rapporter", "Reports");
    public static readonly Text FindPlace = new("Sök kommun eller område", "Find a municipality or area");
    public static readonly Text Find = new("Sök", "Find");
    public static readonly Text NavDeliveries = new("Leveranser", "Deliveries");
    public static readonly Text OtherLanguage = new("In English", "På svenska");
    public static readonly Text SampleBanner = new("Exempeldata – påhittade siffror", "Sample data – invented figures");
    public static readonly Text ProtectionBriefNote = new(
        "Antal på 1–4 är dolda, och fler tal med dem så att de små inte går att räkna ut.",
        "Counts of 1–4 are hidden, and more figures with them so that the small ones cannot be worked out.");
    public static readonly Text FooterPublication = new("Publicering nummer {0}, {1}.", "Publication number {0}, {1}.");
    public static readonly Text FooterNothing = new("Inget är publicerat än.", "Nothing has been published yet.");
    public static readonly Text FooterProtection = new(
        "Om skydd av små tal: antal mellan 1 och 4 visas inte. Noll visas som noll.",
        "About the protection of small numbers: counts from 1 to 4 are not shown. Zero is shown as zero.");
    public static readonly Text OpenData = new("Öppna data (API-beskrivning)", "Open data (API description)");

    public static readonly Text StartTitle = new("Får barn som anhöriga det stöd de har rätt till?", "Do children as next of kin get the support they are entitled to?");
    public static readonly Text StartLead = new(
        "Hälso- och sjukvården ska uppmärksamma barn som har en förälder, eller en annan vuxen de bor med, som har en psykisk störning eller en funktionsnedsättning, är allvarligt sjuk eller skadad, missbrukar alkohol, något annat beroendeframkallande medel eller spel, utsätter barnet eller någon närstående för våld eller andra övergrepp, eller oväntat avlider. Det står i hälso- och sjukvårdslagen, 5 kap. 7 §.",
        "Health care must pay attention to children whose parent, or another adult they live with, is seriously ill, disabled, addicted, violent or dies. The Health and Medical Services Act says so, chapter 5 section 7.");
    public static readonly Text StartIndicators = new("Mått", "Measures");

    public static readonly Text WarehouseMissingTitle = new("Lagret är inte skapat än", "The warehouse has not been created yet");
    public static readonly Text WarehouseMissing = new("Det finns inget lager att läsa ur. Skapa det med kommandot", "There is no warehouse to read from. Create it with the command");
    public static readonly Text WarehouseMissingSample = new("eller börja med påhittade exempeldata:", "or begin with invented sample data:");
    public static readonly Text WarehouseTrouble = new("Lagret går inte att läsa just nu", "The warehouse cannot be read at the moment");
    public static readonly Text NothingPublishedTitle = new("Inga siffror är publicerade än", "No figures have been published yet");
    public static readonly Text NothingPublished = new(
        "Lagret är skapat men inget har publicerats. Lägg filer i inkorgen och läs in dem med kommandot",
        "The warehouse has been created but nothing has been published. Put files in the inbox and load them with the command");

    public static readonly Text NotFoundTitle = new("Sidan finns inte", "There is no such page");
    public static readonly Text NotFound = new(
        "Adressen leder ingenstans. Kontrollera stavningen eller gå till startsidan.",
        "The address leads nowhere. Check the spelling or go to the home page.");
    public static readonly Text UnknownIndicatorTitle = new("Måttet finns inte", "There is no such measure");
    public static readonly Text UnknownIndicator = new("Det finns inget mått med koden ”{0}”. De som finns är:", "There is no measure with the code “{0}”. These exist:");
    public static readonly Text ErrorTitle = new("Något gick fel", "Something went wrong");
    public static readonly Text Error = new(
        "Sidan gick inte att visa. Försök igen om en stund. Om det inte hjälper, ange felnumret till den som sköter systemet.",
        "The page could not be shown. Try again in a while. If that does not help, give the error number to those who run the system.");
    public static readonly Text NotTakenTitle = new("Det gick inte att ta emot", "It could not be received");
    public static readonly Text NotTaken = new(
        "Det som skickades gick inte att ta emot, och inget har ändrats. Ofta beror det på att sidan öppnades före en inloggning eller utloggning. Gå tillbaka, ladda om sidan och försök igen.",
        "What was sent could not be received, and nothing has been changed. Often the page was opened before signing in or out. Go back, reload the page and try again.");
    public static readonly Text ErrorNumber = new("Felnummer:", "Error number:");
    public static readonly Text ToStart = new("Till startsidan", "To the home page");
}
