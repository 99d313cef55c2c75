namespace Analytics.Dashboards.Resources;

/// <content>Words for the codes that the warehouse holds.</content>
public static partial class Texts
{
    public static readonly Text StatusHidden = new("dold", "hidden");
    public static readonly Text StatusTooFew = new("för litet underlag", "too few to say");
    public static readonly Text StatusNotDelivered = new("inte levererad", "not delivered");
    public static readonly Text StatusNotApplicable = new("inget att räkna på", "nothing to count from");
    public static readonly Text StatusNoDefinition = new("definition saknas", "no definition");
    public static readonly Text StatusNoSource = new("källa saknas", "no source");
    public static readonly Text StatusNotPublished = new("inte publicerad", "not published");

    public static readonly Text PolarityUp = new("Ett högre tal är bättre, men läs också det som står under Att tänka på.", "A higher figure is better, but read what stands under Bear in mind too.");
    public static readonly Text PolarityDown = new("Ett lägre tal är bättre.", "A lower figure is better.");
    public static readonly Text PolarityNone = new("Talet är varken bra eller dåligt i sig. Det beskriver bara.", "The figure is neither good nor bad in itself. It only describes.");
    public static readonly Text PolarityTarget = new("Det finns ett värde som talet ska nå.", "There is a value that the figure should reach.");

    public static readonly Text KindMonth = new("månad", "month");
    public static readonly Text KindQuarter = new("kvartal", "quarter");
    public static readonly Text KindHalfYear = new("halvår", "half-year");
    public static readonly Text KindYear = new("år", "year");
    public static readonly Text KindIopYear = new("IOP-år", "partnership year");
    public static readonly Text ShortQuarter = new("kvartal {0} {1}", "quarter {0} {1}");
    public static readonly Text ShortIopYear = new("IOP-år {0}", "IOP year {0}");
    public static readonly Text KindRollingYear = new("rullande tolv månader", "rolling twelve months");
    public static readonly Text KindSchoolTerm = new("termin", "school term");
    public static readonly Text KindSchoolTerms = new("terminer", "school terms");
    public static readonly Text KindHalfYears = new("halvår", "half-years");
    public static readonly Text KindYears = new("kalenderår", "calendar years");
    public static readonly Text KindIopYears = new("IOP-år", "partnership years");
    public static readonly Text KindMonths = new("månader", "months");
    public static readonly Text KindQuarters = new("kvartal", "quarters");
    public static readonly Text KindRollingYears = new("rullande tolv månader", "rolling twelve months");

    public static readonly Text AreasCare = new("Vårdsamverkansområden", "Care areas");
    public static readonly Text AreasAssociation = new("Kommunalförbund", "Municipal associations");
    public static readonly Text AreasOutside = new("Okänd kommun och kommuner utanför länet", "Unknown municipality and municipalities outside the county");

    public static readonly Text GoalMb1 = new("Vården uppmärksammar, informerar, stödjer och hänvisar som rutin", "Health care pays attention, informs, supports and refers as a routine");
    public static readonly Text GoalMb2 = new("Idéburna samverkar med vården och erbjuder stöd som är bra och lätt att nå", "Civil society works with health care and offers support that is good and easy to reach");
    public static readonly Text GoalMb3 = new("En dialog med förtroende och respekt för varandras uppdrag", "A dialogue with trust and respect for each other's role");
    public static readonly Text GoalMb4 = new("Det är tydligt vilket stöd som finns nära barnet", "It is clear which support there is near the child");
    public static readonly Text GoalMb5 = new("Stärkta rutiner i vården och fler hänvisningar till stöd", "Stronger routines in health care and more referrals to support");
    public static readonly Text GoalMb6 = new("Idéburna känner till vårdens rutiner och kontaktvägar", "Civil society knows the routines and contact paths of health care");
    public static readonly Text GoalMb7 = new("Mer kunskap, bättre tillgång och jämlika insatser", "More knowledge, better access and equal support");
    public static readonly Text GoalFc = new("Samverkansavtalet om familjecentraler", "The agreement on family centres");
    public static readonly Text GoalOk = new("Överenskommelsen om samverkan kring barn och unga", "The agreement on collaboration about children and young people");

    public static readonly Text SplitCode = new("Åtgärdskod", "Procedure code");
    public static readonly Text SplitGround = new("Grund i lagen", "Ground in the law");
    public static readonly Text SplitAge = new("Barnets ålder", "The child's age");
    public static readonly Text SplitLevel = new("Vårdnivå", "Level of care");
    public static readonly Text SplitGroup = new("Grupp av barn", "Group of children");
    public static readonly Text SplitReason = new("Orsak", "Reason");
    public static readonly Text SplitOrganisation = new("Organisation", "Organisation");
    public static readonly Text SplitCentre = new("Familjecentral", "Family centre");
    public static readonly Text SplitFeed = new("Flöde", "Feed of files");
    public static readonly Text SplitActivity = new("Basverksamhet", "Basic activity");
    public static readonly Text SplitMeasure = new("Mått vid sidan av", "Measures beside it");
    public static readonly Text SplitEvent = new("Slag av tillfälle", "Kind of event");
    public static readonly Text SplitMissing = new("Vad som saknas", "What is missing");
    public static readonly Text SplitOf = new("Mått som jämförs", "Measure compared");
    public static readonly Text SplitOther = new("Övrigt", "Other");
}
