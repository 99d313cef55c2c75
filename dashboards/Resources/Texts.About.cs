namespace Analytics.Dashboards.Resources;

/// <content>About the follow-up, its accessibility, and its reports.</content>
public static partial class Texts
{
    public static readonly Text AboutTitle = new("Om uppföljningen", "About this follow-up");
    public static readonly Text AboutLead = new(
        "Får barn det stöd som lagen och partnerskapets målbild talar om, när någon de bor med har en psykisk störning eller funktionsnedsättning, är allvarligt sjuk eller skadad, har ett missbruk, utsätter barnet eller en närstående för våld, eller oväntat avlider? Och är det lika i hela Västra Götaland? Det går att följa här.",
        "Do children get the support that the law and the partnership's shared goals speak of, when somebody they live with is seriously ill, addicted, violent or dies? And is it equal in all of Västra Götaland? Here one can follow that.");
    public static readonly Text AboutReadTitle = new("Så läser du siffrorna", "How to read the figures");
    public static readonly Text[] AboutRead =
    [
        new("”Säkert över” eller ”säkert under” betyder att skillnaden är större än slumpen brukar ge. Ett intervall, till exempel 13,8–14,6, är de värden som siffran rimligen kan ha när man räknar med slumpen (95\u00a0% säkerhet).",
            "“Surely above” or “surely below” means that the difference is larger than chance usually gives. An interval, such as 13.8–14.6, holds the values that the figure may reasonably have when chance is reckoned with (95% certainty)."),
        new("”Preliminär” betyder att fler uppgifter väntas för perioden. Siffran kan ändras.", "“Preliminary” means that more data are expected for the period. The figure may change."),
        new("”Dold” betyder att siffran finns men inte visas, för att inget barn ska kunna pekas ut. Noll visas som noll. ”Inte levererad” betyder att ingen uppgift har kommit, och det är inte noll.",
            "“Hidden” means that there is a figure which is not shown, so that no child can be pointed out. Zero is shown as zero. “Not delivered” means that no data have come, and that is not zero."),
        new("Fler registrerade samtal kan betyda bättre registrering och inte fler samtal. Varje mått har en rad om vad man ska tänka på.",
            "More registered conversations may mean better registration and not more conversations. Every measure has a line on what to bear in mind."),
        new("IOP-år är partnerskapets år, från juli till juni. IOP-år 1 började den 1 juli 2025. IOP är avtalsformen idéburet offentligt partnerskap.",
            "A partnership year runs from July to June. Partnership year 1 began on 1 July 2025."),
    ];
    public static readonly Text AboutSourceTitle = new("Varifrån siffrorna kommer", "Where the figures come from");
    public static readonly Text AboutSource = new(
        "Vården, de idéburna organisationerna, kommunerna och SCB lämnar filer. Varje fil läses rad för rad; det som inte stämmer avvisas och syns under Leveranser. Från varje siffra går det att se vilka leveranser den bygger på.",
        "Health care, the civil-society organisations, the municipalities and Statistics Sweden deliver files. Every file is read line by line; what does not hold is refused and shown under Deliveries. From every figure one can see which deliveries it rests on.");
    public static readonly Text AboutDefinitions = new(
        "Alla definitioner är förslag tills partnerskapet antar dem. Det står vid varje mått.",
        "All definitions are proposals until the partnership adopts them. Every measure says so.");
    public static readonly Text AboutOpenTitle = new("Öppna data", "Open data");
    public static readonly Text AboutOpen = new(
        "Allt som visas går att ladda ner vid varje mått och att hämta från ett öppet gränssnitt, utan inloggning. Varje siffra som saknas har sin orsak i filen.",
        "Everything that is shown can be downloaded at every measure and fetched from an open interface, without signing in. Every missing figure has its reason in the file.");
    public static readonly Text AboutOpenDescription = new("Gränssnittets beskrivning (OpenAPI)", "Description of the interface (OpenAPI)");
    public static readonly Text AboutOpenValues = new("Exempel: samtal i länet, som tabellfil (CSV)", "Example: conversations in the county, as a table file (CSV)");
    public static readonly Text AboutMoreTitle = new("Mer", "More");
    public static readonly Text AboutVisits = new(
        "Sidorna sätter inga kakor, räknar inga besökare och hämtar inget från andra webbplatser.",
        "The pages set no cookies, count no visitors and fetch nothing from other sites.");
    public static readonly Text AboutVisitsOpen = new(
        "Den som inte loggar in får inga kakor. Sidorna räknar inga besökare och hämtar inget från andra webbplatser.",
        "Whoever does not sign in gets no cookies. The pages count no visitors and fetch nothing from other sites.");
    public static readonly Text AboutVisitsSignedIn = new(
        "Du är inloggad, och då har webbläsaren två kakor härifrån: en som visar att du är inloggad och en som skyddar formulären. Ingen av dem används till något annat. Sidorna räknar inga besökare och hämtar inget från andra webbplatser.",
        "You are signed in, and your browser then has two cookies from here: one shows that you are signed in and one protects the forms. Neither is used for anything else. The pages count no visitors and fetch nothing from other sites.");

    public static readonly Text AccessTitle = new("Tillgänglighet", "Accessibility");
    public static readonly Text AccessLead = new(
        "Alla ska kunna använda sidorna. Vi bygger efter WCAG 2.2 nivå AA, den internationella standarden för tillgängliga webbplatser. Så här ser det ut i dag.",
        "Everybody should be able to use these pages. They are built to WCAG 2.2 level AA, the international standard for accessible sites. This is how it stands today.");
    public static readonly Text AccessWorksTitle = new("Det här har vi byggt och provat", "What has been built and tried");
    public static readonly Text[] AccessWorks =
    [
        new("Sidorna fungerar utan skript, med bara tangentbord och i 400\u00a0% förstoring. En länk överst hoppar förbi menyn.", "The pages work without scripts, with the keyboard alone and at 400% zoom. A link at the top skips the menu."),
        new("Varje karta och diagram har en text som säger vad det visar, och samma siffror står i en tabell.", "Every map and chart has a text that says what it shows, and the same figures stand in a table."),
        new("Färg säger aldrig något ensam: klasser har mönster, och omdömen har tecken och ord.", "Colour never says anything alone: classes have patterns, and judgements have signs and words."),
        new("Ljust och mörkt läge, utskrift och smal skärm (320 bildpunkter) är provade.", "Light and dark mode, print and narrow screens (320 pixels) have been tried."),
        new("Varje version provas av program innan den tas i bruk: verktyget axe i en riktig webbläsare på varje slags sida, och prov som går igenom sidorna med tangentbordet.", "Every version is tested by programs before it is put to use: the tool axe in a real browser on every kind of page, and tests that walk through the pages with the keyboard."),
    ];
    public static readonly Text AccessLacksTitle = new("Det här vet vi brister", "What we know is lacking");
    public static readonly Text[] AccessLacks =
    [
        new("Sidorna är inte provade av personer med funktionsnedsättning, och inte för hand med skärmläsare.", "The pages have not been tested by persons with disabilities, nor by hand with screen readers."),
        new("Breda tabeller rullar i sidled i sin egen ruta på smala skärmar.", "Wide tables scroll sideways in a box of their own on narrow screens."),
        new("De nedladdade filerna är tabeller för kalkylprogram och datorprogram. De är inte utformade för skärmläsare.", "The downloaded files are tables for spreadsheets and programs. They are not made for screen readers."),
        new("Meddelanden om filer som lästs in står på svenska även på de engelska sidorna.", "Messages about loaded files stand in Swedish on the English pages too."),
        new("Texterna finns inte på lättläst svenska eller teckenspråk.", "The texts do not exist in easy-to-read Swedish or sign language."),
    ];
    public static readonly Text AccessContactTitle = new("Säg till om något inte fungerar", "Tell us if something does not work");
    public static readonly Text AccessContact = new("Skriv till {0}.", "Write to {0}.");
    public static readonly Text AccessNoContact = new(
        "Den som driver sidorna har inte lagt in någon kontaktadress här än. Vänd dig till den som du fick adressen till sidorna av.",
        "Those who run the pages have not given a contact address here yet. Turn to whoever gave you the address of the pages.");
    public static readonly Text AccessLaw = new(
        "Lagen (2018:1937) om tillgänglighet till digital offentlig service gäller offentliga aktörers webbplatser. Är du inte nöjd med svaret kan du vända dig till den myndighet som har tillsyn enligt lagen.",
        "The act (2018:1937) on accessibility of digital public services applies to the sites of public bodies. If you are not content with the answer you may turn to the authority that supervises the act.");
    public static readonly Text AccessHow = new(
        "Redogörelsen bygger på en egen bedömning, gjord senast i november 2026.",
        "This statement rests on an assessment of our own, last made in November 2026.");
}
