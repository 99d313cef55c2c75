namespace Analytics.Dashboards.Resources;

/// <content>Headings of the files that can be downloaded.</content>
public static partial class Texts
{
    public static readonly Text ColumnIndicator = new("indikator", "indicator");
    public static readonly Text ColumnIndicatorName = new("indikatorns namn", "name of the indicator");
    public static readonly Text ColumnUnit = new("enhet", "unit");
    public static readonly Text ColumnSum = new("summan av värdena", "sum of the values");
    public static readonly Text ColumnValueCount = new("antal värden", "number of values");
    public static readonly Text ColumnMedian = new("median (mittersta värdet)", "median (middle value)");
    public static readonly Text ColumnGranted = new("beviljat", "granted");
    public static readonly Text ComparisonFile = new("jamforelser", "comparisons");
    public static readonly Text ColumnComparison = new("jämförelse", "comparison");
    public static readonly Text ColumnReference = new("jämförs med", "compared with");
    public static readonly Text ColumnReferenceValue = new("jämförelsens värde", "value of the reference");
    public static readonly Text ColumnDifference = new("skillnad", "difference");
    public static readonly Text ColumnLimitLow = new("gräns nedåt", "lower limit");
    public static readonly Text ColumnLimitHigh = new("gräns uppåt", "upper limit");
    public static readonly Text ColumnFinding = new("utfall", "finding");
    public static readonly Text ColumnMissing = new("saknas till vägen", "missing to the path");
    public static readonly Text ColumnTarget = new("mål", "target");
    public static readonly Text ColumnTargetDay = new("målets dag", "day of the target");
    public static readonly Text ColumnAreaKind = new("områdestyp", "area kind");
    public static readonly Text ColumnAreaCode = new("områdeskod", "area code");
    public static readonly Text ColumnArea = new("område", "area");
    public static readonly Text ColumnPeriodCode = new("periodkod", "period code");
    public static readonly Text ColumnPeriod = new("period", "period");
    public static readonly Text ColumnBreakdown = new("uppdelning", "breakdown");
    public static readonly Text ColumnBreakdownLabel = new("uppdelning i ord", "breakdown in words");
    public static readonly Text ColumnParts = new("bygger på antal delar", "rests on parts");
    public static readonly Text ColumnPartTotal = new("av delar", "of parts");
    public static readonly Text ColumnVersion = new("version av definitionen", "version of the definition");
    public static readonly Text ColumnVerified = new("koden bekräftad", "code confirmed");
    public static readonly Text ColumnNumerator = new("antal", "count");
    public static readonly Text ColumnDenominator = new("nämnare", "base");
    public static readonly Text ColumnValue = new("värde", "value");
    public static readonly Text ColumnLow = new("intervall från", "interval from");
    public static readonly Text ColumnHigh = new("intervall till", "interval to");
    public static readonly Text ColumnStatus = new("uppgift", "status");
    public static readonly Text StatusShown = new("visas", "shown");
    public static readonly Text Yes = new("ja", "yes");
    public static readonly Text No = new("nej", "no");
    public static readonly Text SampleFilePrefix = new("exempeldata_", "sample-data_");
    public static readonly Text KindCounty = new("län", "county");
    public static readonly Text KindCareArea = new("vårdsamverkansområde", "care area");
    public static readonly Text KindAssociation = new("kommunalförbund", "municipal association");
    public static readonly Text KindMunicipality = new("kommun", "municipality");
    public static readonly Text KindOutside = new("vid sidan av länet", "beside the county");
}
