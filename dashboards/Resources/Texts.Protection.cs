namespace Analytics.Dashboards.Resources;

/// <content>How small numbers are protected: first for everybody, then for who wants the method.</content>
public static partial class Texts
{
    public static readonly Text ProtectionTitle = new("Så skyddas små tal", "How small numbers are protected");
    public static readonly Text ProtectionLead = new(
        "Siffrorna här handlar om barn i svåra lägen. Därför visar vi inte ett tal som kan peka ut ett enskilt barn eller en enskild familj.",
        "The figures here are about children in hard situations. So we do not show a figure that could point out a single child or family.");
    public static readonly Text ProtectionBriefly = new("I korthet", "In short");

    /// <summary>For a politician: no word that needs explaining.</summary>
    public static readonly Text[] ProtectionBrief =
    [
        new("Ett antal mellan 1 och 4 visas aldrig. I stället står det ”dold”. Noll visas som noll.",
            "A count from 1 to 4 is never shown. It says “hidden” instead. Zero is shown as zero."),
        new("Det räcker inte att dölja det lilla talet, för ibland går det att räkna ut ur andra tal. Därför döljs fler tal, tills det inte längre går.",
            "To hide the small count is not enough, since it can sometimes be worked out from other figures. So more figures are hidden, until it no longer can."),
        new("Ett påhittat exempel: Ett område har 30 samtal i tre kommuner. Den första har 12 och den andra 15. Då måste den tredje ha 3, även om det talet är dolt. Därför döljs ett tal till.",
            "An invented example: an area has 30 conversations in three municipalities. The first has 12 and the second 15. Then the third must have 3, even if that count is hidden. So one more figure is hidden."),
        new("Ett dolt tal behöver alltså inte vara litet. Det kan vara dolt för att skydda ett annat tal. Vilket det är säger vi inte, för då skulle de små talen synas.",
            "So a hidden figure need not be small. It may be hidden to protect another one. We do not say which, since that would show which counts are small."),
        new("Länets tal får stå kvar i första hand, sedan områdenas och hela års tal. Det som döljs är oftast kommuner och korta perioder.",
            "The county’s figures are kept first, then those of the areas and of whole years. What is hidden is mostly municipalities and short periods."),
        new("Tal om barn och samtal visas inte per månad eller kvartal för kommuner. De skulle bli så små att nästan allt måste döljas.",
            "Figures about children and conversations are not shown by month or quarter for municipalities. They would be so small that nearly all had to be hidden."),
        new("Det som en gång har visats kan någon ha sparat. Därför tas gamla siffror med när det avgörs vad som döljs i nya.",
            "What was once shown may have been kept by somebody. So old figures are taken into account when it is decided what to hide in new ones."),
    ];

    public static readonly Text ProtectionNow = new("Hur mycket som är dolt just nu", "How much is hidden right now");
    public static readonly Text ProtectionCounty = new("Av länets {0} tal är {1} dolda.", "Of the county’s {0} figures {1} are hidden.");
    public static readonly Text ProtectionWholes = new("Av de {0} som inte är uppdelade är {1} dolda.", "Of the {0} that are not broken down {1} are hidden.");
    public static readonly Text ProtectionWholesNone = new("De {0} som inte är uppdelade visas alla.", "The {0} that are not broken down are all shown.");
    public static readonly Text ProtectionCountyNone = new("Inget av länets {0} tal är dolt.", "None of the county’s {0} figures is hidden.");
    public static readonly Text ProtectionCells = new("Tal", "Figures");
    public static readonly Text ProtectionHidden = new("Dolda", "Hidden");
    public static readonly Text ProtectionShare = new("Andel dolda", "Share hidden");
    public static readonly Text ProtectionByLevel = new("Efter slag av plats", "By kind of place");
    public static readonly Text ProtectionByTable = new("Tabell för tabell", "Table by table");
    public static readonly Text ProtectionCountLead = new(
        "Här räknas tal om personer och samtal som antingen visas eller är dolda. Tal som saknas av andra skäl räknas inte.",
        "Counted here are figures about persons and conversations that are either shown or hidden. Figures missing for other reasons are not counted.");

    public static readonly Text ProtectionMethod = new("Metoden, för den som är statistiker", "The method, for a statistician");
    public static readonly Text[] ProtectionPrimaryRule =
    [
        new("Primär regel: ett antal personer eller samtal på 1–4 döljs, och med det allt som följer av antalet: tal per 1 000 barn, andelar, intervall, skillnader och jämförelser. För en andel gäller regeln täljaren, nämnaren och skillnaden mellan dem.",
            "Primary rule: a count of 1–4 persons or conversations is hidden, and with it all that follows from the count: rates, shares, intervals, differences and comparisons. For a share the rule holds for the numerator, the denominator and the difference between them."),
        new("Noll visas. Läsaren vet därför att ett dolt antal är minst 1, och skyddet räknar med det. Ett undantag finns: en ny nolla som skulle avslöja ett litet antal som redan är dolt döljs också.",
            "Zero is shown. So a reader knows that a hidden count is at least 1, and the protection reckons with that. There is one exception: a new zero that would reveal a small count that is already hidden is hidden too."),
        new("Löftet: för varje dolt antal på 1–4 lämnar allt som går att läsa kvar ett heltal på 5 eller mer som möjligt.",
            "The promise: for every hidden count of 1–4 all that can be read leaves a whole number of 5 or more possible."),
        new("Alla publicerade tabeller är ett enda linjärt system. För varje dolt antal på 1–4 ska det finnas ett vittne: en tänkt uppsättning heltal som stämmer med allt som går att läsa och där antalet är 5 eller mer. Saknas ett vittne döljs fler celler.",
            "All published tables are one linear system. For every hidden count of 1–4 there must be a witness: an imagined set of whole numbers that agrees with all that can be read and in which the count is 5 or more. Where there is none, more cells are hidden."),
        new("Det finns bara en status, dold. Den skiljer inte på celler som är små och celler som är dolda för andras skull.",
            "There is one status only, hidden. It does not tell small cells from those hidden for the sake of others."),
        new("Att underlaget är för litet sägs bara där inget av antalen bakom är 1–4. Skyddet räknar då som om läsaren kände till dem.",
            "That a base is too small is said only where none of the counts behind it is 1–4. The protection then reckons as if the reader knew them."),
    ];

    public static readonly Text ProtectionLinked = new("Vad som hänger ihop", "What is linked");
    public static readonly Text[] ProtectionLinks =
    [
        new("Platser: de 49 kommunerna, sex vårdsamverkansområden, kommunalförbunden och länet. Okänd kommun och kommuner utanför länet räknas vid sidan av.",
            "Places: the 49 municipalities, six care areas, the municipal associations and the county. Unknown municipality and municipalities outside the county are counted beside it."),
        new("Tid: månader, kvartal, halvår, kalenderår, IOP-år (juli till juni) och rullande tolv månader.",
            "Time: months, quarters, half-years, calendar years, partnership years (July to June) and rolling twelve months."),
        new("Uppdelningar: åtgärdskoder, grunder i lagen, åldrar, vårdnivåer, orsaker och organisationer. Delarna blir tillsammans det hela.",
            "Breakdowns: procedure codes, grounds in the law, ages, levels of care, reasons and organisations. The parts make up the whole."),
        new("Mått som bygger på samma antal: samtalen är till exempel täljare i ett mått och nämnare i ett annat.",
            "Measures that rest on the same count: the conversations are for example the numerator of one measure and the denominator of another."),
        new("Tidigare publiceringar: ett antal som har visats och inte har ändrats räknas som känt.",
            "Former publications: a count that was shown and has not changed counts as known."),
    ];

    public static readonly Text ProtectionRevision = new("När siffror ändras", "When figures change");
    public static readonly Text[] ProtectionRevisions =
    [
        new("Samma uppgifter och samma tidigare publiceringar ger samma dolda celler, i vilken ordning filerna i en laddning än läses. Det som inte har ändrats förblir visat eller dolt.",
            "The same data and the same former publications give the same hidden cells, in whatever order the files of a load are read. What has not changed stays shown or hidden."),
        new("En ny leverans får inte avslöja det som var dolt förut. Om skillnaden mellan två publiceringar skulle göra det döljs mer. På sidan om leveranser står hur många tal som döljs nu och inte förut.",
            "A new delivery must not reveal what was hidden before. If the difference between two publications would do so, more is hidden. The page of deliveries tells how many figures are hidden now and were not before."),
        new("Antalet rader i en fil visas inte när raderna är samtal eller personer. Annars vore länets tal och filens storlek tillsammans en väg till det som är dolt.",
            "The number of lines of a file is not shown when the lines are conversations or persons. Else the county’s figure and the size of the file together would be a way to what is hidden."),
    ];

    public static readonly Text ProtectionPlan = new("Vilka tabeller som publiceras", "Which tables are published");
    public static readonly Text ProtectionPlanLead = new(
        "Tabellen gäller mått på personer och samtal. Det som inte står här visas inte: sidan, filen eller svaret ger då skälet och ingen siffra.",
        "The table is about measures of persons and conversations. What is not listed is not shown: the page, file or answer then gives the reason and no figure.");
    public static readonly Text ProtectionPeriods = new("Perioder", "Periods");

    public static readonly Text ProtectionNot = new("Vad som inte skyddas, och varför", "What is not protected, and why");
    public static readonly Text ProtectionNotLead = new(
        "Stödutbud, familjecentraler, överenskommelser, möten och folkmängd är offentliga uppgifter om verksamheter och orter. De visas som de är, också när talen är små.",
        "Support offers, family centres, agreements, meetings and population are public facts about services and places. They are shown as they are, even when the numbers are small.");
    public static readonly Text ProtectionLimits = new("Vad skyddet inte lovar", "What the protection does not promise");
    public static readonly Text[] ProtectionLimit =
    [
        new("Det hindrar ingen från att gissa, och ett möjligt tal kan vara mindre troligt än ett annat.",
            "It stops nobody from guessing, and one possible number may be less likely than another."),
        new("Det skyddar inte mot den som redan vet något, till exempel att ett visst samtal har ägt rum.",
            "It does not protect against somebody who already knows something, such as that a certain conversation took place."),
        new("Det döljer inte förändringar. När siffror rättas kan skillnaden mellan förr och nu vara några få samtal, fast båda talen är större än 4.",
            "It does not hide changes. When figures are corrected, the difference between then and now can be a few conversations, though both figures are larger than 4."),
        new("Det kan inte räkna med siffror som andra har publicerat om samma samtal.",
            "It cannot reckon with figures that others have published about the same conversations."),
        new("Det lovar inte att ett dolt tal på 5 eller mer är svårt att räkna ut. Sådana tal döljs bara för de smås skull.",
            "It does not promise that a hidden figure of 5 or more is hard to work out. Such figures are hidden only for the sake of the small ones."),
        new("Att ett tal är noll är inte skyddat. Där är det känt att inget samtal har registrerats.",
            "That a count is zero is not protected. There it is known that no conversation was registered."),
    ];
    public static readonly Text ProtectionNoFigures = new("Inget är publicerat än, så det finns inget att räkna.", "Nothing has been published yet, so there is nothing to count.");
}
