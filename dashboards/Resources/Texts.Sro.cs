namespace Analytics.Dashboards.Resources;

/// <content>The two pages for the politicians of SRO.</content>
public static partial class Texts
{
    public static readonly Text SroKind = new("Sammanfattning för SRO", "Summary for SRO");
    public static readonly Text SroQuestion = new("Får barn som anhöriga stöd på lika villkor i hela länet?", "Do children as next of kin get support on equal terms in the whole county?");
    public static readonly Text SroLead = new(
        "Hälso- och sjukvården ska uppmärksamma barn vars förälder, eller en annan vuxen de bor med, har en psykisk störning eller funktionsnedsättning, är allvarligt sjuk eller skadad, har ett missbruk (även av spel), utsätter barnet eller en närstående för våld eller övergrepp, eller oväntat avlider (hälso- och sjukvårdslagen, 5 kap. 7 §). Regionen och tolv idéburna organisationer samarbetar om stödet (dnr OSN 2024-01146).",
        "Health care must pay attention to children whose parent, or another adult they live with, has a mental disorder or disability, is seriously ill or injured, misuses alcohol, drugs or gambling, subjects the child or a close relative to violence or abuse, or dies unexpectedly (Health and Medical Services Act, chapter 5 section 7). The region and twelve civil-society organisations work together on the support (ref. OSN 2024-01146).");
    public static readonly Text SroNo = new(
        "Nej. Skillnaden mellan vårdsamverkansområden är större än slumpen. Mest för {0}: {1} har ungefär {2} gånger så högt tal som {3}.",
        "No. The difference between care areas is larger than chance. Most for {0}: the figure of {1} is about {2} times that of {3}.");
    public static readonly Text SroNoTwice = new(
        "Nej. Skillnaden mellan vårdsamverkansområden är större än slumpen. Mest för {0}: {1} har ungefär dubbelt så högt tal som {2}.",
        "No. The difference between care areas is larger than chance. Most for {0}: the figure of {1} is about twice that of {2}.");
    public static readonly Text SroNotShown = new(
        "Det går inte att säga: siffrorna visar ingen skillnad mellan vårdsamverkansområden som är större än slumpen.",
        "It cannot be said: the figures show no difference between care areas that is larger than chance.");
    public static readonly Text SroWithoutCount = new("I {0} av 49 kommuner ges ingen fysisk insats.", "In {0} of 49 municipalities no physical offer is given.");
    public static readonly Text SroRegistered = new("Visar vad som har registrerats, inte hur många barn som fått stöd.", "Shows what has been registered, not how many children got support.");
    public static readonly Text SroEqual = new("Är tillgången lika?", "Is access equal?");
    public static readonly Text SroGaps = new("Var är gapen?", "Where are the gaps?");
    public static readonly Text SroChanged = new("Vad har ändrats på ett år?", "What has changed in a year?");
    public static readonly Text SroNext = new("Vad ska beslutas härnäst?", "What is to be decided next?");
    public static readonly Text SroBetter = new("Bättre", "Better");
    public static readonly Text SroWorse = new("Sämre", "Worse");
    public static readonly Text SroNone = new("Inget av måtten.", "None of the measures.");
    public static readonly Text SroMoreOne = new("Och {0} mått till.", "And {0} more measure.");
    public static readonly Text SroMore = new("Och {0} mått till.", "And {0} more measures.");
    public static readonly Text SroUnchangedOne = new("För {0} mått till går det att jämföra med året innan, och där syns ingen säker förändring.", "{0} more measure can be compared with the year before, and shows no certain change.");
    public static readonly Text SroUnchanged = new("{0} mått till går att jämföra med året innan, och där syns ingen säker förändring.", "{0} more measures can be compared with the year before, and show no certain change.");
    public static readonly Text SroHeadHighest = new("Högst", "Highest");
    public static readonly Text SroHeadLowest = new("Lägst", "Lowest");
    public static readonly Text SroRole = new(
        "SRO beslutar inte för hela länet utan rekommenderar huvudmännen: Västra Götalandsregionen och de 49 kommunerna. Partnerskapets styrgrupp möts vår och höst och utvärderar innehållet varje år. I regionen är partnerskapet ett beslutsärende i Operativa hälso- och sjukvårdsnämnden och ett informationsärende i de delregionala nämnderna.",
        "SRO does not decide for the whole county but recommends to the region and the 49 municipalities. The partnership's steering group meets in spring and autumn and evaluates it every year. In the region the partnership is decided by Operativa hälso- och sjukvårdsnämnden and reported to the sub-regional boards.");
    public static readonly Text SroNextLead = new("Siffrorna ger anledning att ta ställning till det här:", "The figures give reason to take a stand on this:");
    public static readonly Text SroBehind = new(
        "{0}: {1}. Målet är {2} Ska huvudmännen rekommenderas att göra mer, och vad?",
        "{0}: {1}. The target is {2} Should more be recommended, and what?");
    public static readonly Text SroUneven = new(
        "{0}: det högsta talet ({1}) är {2} gånger det lägsta ({3}). Ska skillnaden mötas gemensamt, och vem ansvarar?",
        "{0}: the highest figure ({1}) is {2} times the lowest ({3}). Should the difference be met together, and who is responsible?");
    public static readonly Text SroWithoutOne = new("I {0} kommun ges ingen fysisk insats. Hur ska barn där få stöd nära hemmet?", "In {0} municipality no physical offer is given. How are children there to get support near home?");
    public static readonly Text SroWithout = new("I {0} kommuner ges ingen fysisk insats. Hur ska barn där få stöd nära hemmet?", "In {0} municipalities no physical offer is given. How are children there to get support near home?");
    public static readonly Text SroDoubtful = new("{0}: gäller målet 49 procent av kommunerna eller alla 49? Tills någon svarar bedöms måttet inte.", "{0}: does the target mean 49 per cent of the municipalities or all 49? Until somebody answers, the measure is not judged.");
    public static readonly Text SroSilentOne = new("Målbildens punkt {0} saknar de viktigaste måtten. Vem lämnar uppgifterna?", "Point {0} of the shared goals lacks its main measures. Who delivers the data?");
    public static readonly Text SroSilent = new("Målbildens punkter {0} saknar de viktigaste måtten. Vem lämnar uppgifterna?", "Points {0} of the shared goals lack their main measures. Who delivers the data?");
    public static readonly Text SroProposed = new("Alla definitioner är förslag. Vem antar dem?", "All definitions are proposals. Who adopts them?");
    public static readonly Text SroFoot = new(
        "Antal på 1–4 är dolda, och fler tal med dem så att de små inte går att räkna ut. Säkert betyder att skillnaden är större än slumpen brukar ge (95\u00a0% säkerhet). Platser står i bokstavsordning eller sin vanliga ordning, aldrig efter tal.",
        "Counts of 1–4 are hidden, and more figures with them so that the small ones cannot be worked out. Surely means that the difference is larger than chance usually gives (95% certainty). Places stand in alphabetical or their usual order, never by figure.");
}
