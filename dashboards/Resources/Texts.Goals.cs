namespace Analytics.Dashboards.Resources;

/// <content>The start page: the seven points of the shared goals.</content>
public static partial class Texts
{
    public static readonly Text GoalsShort = new("Läget i korthet", "In brief");
    public static readonly Text GoalsPeriod = new(
        "Partnerskapet mellan Västra Götalandsregionen och tolv idéburna organisationer gäller 1 juli 2025–30 juni 2030. Dess gemensamma målbild har sju punkter. Namnen på punkterna är våra förkortningar; hela texten står i avtalet (dnr OSN 2024–01146).",
        "The partnership between the region and twelve civil-society organisations runs from 1 July 2025 to 30 June 2030. Its shared goals have seven points. The names of the points are our short forms; the full text stands in the agreement (ref. OSN 2024–01146).");
    public static readonly Text GoalsMeasured = new("{0} av målbildens 7 punkter följs med minst ett av de viktigaste måtten.", "{0} of the 7 points of the shared goals are followed by at least one of the main measures.");
    public static readonly Text GoalsSecondOne = new("Punkt {0} följs tills vidare bara med andra mått.", "Point {0} is so far followed by other measures only.");
    public static readonly Text GoalsSecond = new("Punkterna {0} följs tills vidare bara med andra mått.", "Points {0} are so far followed by other measures only.");
    public static readonly Text GoalsSilentOne = new("Punkt {0} går inte att följa än.", "Point {0} cannot be followed yet.");
    public static readonly Text GoalsSilent = new("Punkterna {0} går inte att följa än.", "Points {0} cannot be followed yet.");
    public static readonly Text GoalsGoodPoor = new("Av de {0} viktigaste måtten går {1} bra och {2} inte bra.", "Of the {0} main measures, {1} did well and {2} did not.");
    public static readonly Text GoalsGoodOnly = new("Av de {0} viktigaste måtten går {1} bra.", "Of the {0} main measures, {1} did well.");
    public static readonly Text GoalsPoorOnly = new("Av de {0} viktigaste måtten går {1} inte bra.", "Of the {0} main measures, {1} did not do well.");
    public static readonly Text GoalsUnchangedOnly = new("Av de {0} viktigaste måtten visar {1} ingen säker förändring.", "Of the {0} main measures, {1} showed no certain change.");
    public static readonly Text GoalsUnchangedToo = new("{0} visar ingen säker förändring.", "{0} showed no certain change.");
    public static readonly Text GoalsUnjudgedAll = new("Inget av de {0} viktigaste måtten går att bedöma än.", "None of the {0} main measures can be judged yet.");
    public static readonly Text GoalsUnjudgedToo = new("{0} går inte att bedöma än.", "{0} cannot be judged yet.");
    public static readonly Text GoalsUnjudgedWhyOne = new("För det saknas ett klart mål eller två färdiga år att jämföra.", "It lacks a clear target or two finished years to compare.");
    public static readonly Text GoalsUnjudgedWhy = new("För dem saknas ett klart mål eller två färdiga år att jämföra.", "They lack a clear target or two finished years to compare.");
    public static readonly Text GoalsNoFigure = new("Inget av de viktigaste måtten har en siffra än.", "None of the main measures has a figure yet.");
    public static readonly Text GoalsOnlyOne = new("Ett av de viktigaste måtten har en siffra: {0}. {1}.", "One of the main measures has a figure: {0}. {1}.");
    public static readonly Text GoalsOthers = new("Av andra mått:", "Of other measures:");
    public static readonly Text GoalsGood = new("Det här går bra", "What goes well");
    public static readonly Text GoalsPoor = new("Det här går inte bra", "What does not go well");
    public static readonly Text GoalsWhere = new("Var det är sämre än i länet", "Where it is worse than in the county");
    public static readonly Text GoalsWhereLead = new(
        "Kommuner där siffran säkert är sämre än länets, alltså mer än slumpen förklarar. Alfabetisk ordning.",
        "Municipalities whose figure is surely worse than the county's, that is more than chance explains. In alphabetical order.");
    public static readonly Text GoalsWithoutOne = new("I {0} kommun ges ingen fysisk insats:", "In {0} municipality no physical offer is given:");
    public static readonly Text GoalsWithout = new("I {0} kommuner ges ingen fysisk insats:", "In {0} municipalities no physical offer is given:");
    public static readonly Text GoalsWithoutMore = new("Stöd för var och en av lagens grunder, kommun för kommun", "Support for each of the legal grounds, municipality by municipality");
    public static readonly Text GoalsWhereMany = new("{0} kommuner, se kartan", "{0} municipalities, see the map");
    public static readonly Text GoalsWhereMore = new("Mer om skillnader mellan kommuner och områden", "More on differences between municipalities and areas");
    public static readonly Text GoalsNone = new("Inget av de viktigaste måtten.", "None of the main measures.");
    public static readonly Text GoalsNoWhere = new("Ingen kommun ligger säkert sämre än länet i de viktigaste måtten.", "No municipality is surely worse than the county in the main measures.");
    public static readonly Text GoalsAll = new("För hela målbilden", "For all the goals");
    public static readonly Text GoalsPoint = new("Punkt {0} av 7", "Point {0} of 7");
    public static readonly Text GoalsPointOne = new("Punkten har ett viktigaste mått med siffra: {0}. {1}.", "The point has one main measure with a figure: {0}. {1}.");
    public static readonly Text GoalsPointNone = new("Inget mått av punkten har en siffra att visa än.", "No measure of the point has a figure to show yet.");
    public static readonly Text GoalsMoreOne = new("{0} mått till", "{0} more measure");
    public static readonly Text GoalsMore = new("{0} mått till", "{0} more measures");
    public static readonly Text GoalsUnmeasuredOne = new("{0} mått som inte kan mätas än: varför, och vem som kan ändra det", "{0} measure that cannot be measured yet: why, and who could change that");
    public static readonly Text GoalsUnmeasured = new("{0} mått som inte kan mätas än: varför, och vem som kan ändra det", "{0} measures that cannot be measured yet: why, and who could change that");
    public static readonly Text GoalsFoot = new("Utanför målbilden följs också", "Also followed, outside the shared goals,");
    public static readonly Text GoalsFootCentres = new("samverkansavtalet om familjecentraler", "the agreement on family centres");
    public static readonly Text GoalsFootSip = new("överenskommelsen om barn och unga", "the agreement on children and young people");
    public static readonly Text GoalsFootAll = new("alla mått, även de som inte kan mätas", "all measures, also those that cannot be measured");
    public static readonly Text RowTrend = new("Utveckling", "Trend");
    public static readonly Text RowChange = new("På ett år", "In a year");
    public static readonly Text RowAreas = new("Sex vårdsamverkansområden", "Six care areas");
    public static readonly Text RowMunicipalities = new("49 kommuner", "49 municipalities");
    public static readonly Text RowTarget = new("Mål", "Target");
    public static readonly Text ExplainIop = new(
        "IOP-år är partnerskapets år, juli till juni; IOP är avtalsformen idéburet offentligt partnerskap.",
        "A partnership year runs from July to June.");
    public static readonly Text ExplainSurely = new(
        "Säkert betyder att skillnaden är större än slumpen brukar ge (95\u00a0% säkerhet). Det som inte beror på slump, som hur många kommuner som har en insats, jämförs som det är.",
        "Surely means that the difference is larger than chance usually gives (95% certainty). What does not depend on chance, such as how many municipalities have an offer, is compared as it is.");
}
