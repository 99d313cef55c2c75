using System.Globalization;
using nietras.SeparatedValues;

namespace Analytics.WarehouseSql;

/// <summary>
/// The lists that ship with the program: they carry their own keys, so that keys are the same in every warehouse. Planting adds what is
/// missing and changes what differs; only the publication plan, the indicator catalogue, the shares of expected need, the words of breakdowns, the schedule and the columns of the feeds also lose
/// what is no longer there.
/// </summary>
internal static class Seeds
{
    private static readonly string[] Lists =
        ["dim_municipality", "dim_area", "dim_procedure_code", "dim_ground", "dim_age_group", "dim_sex", "dim_care_level",
        "dim_organisation", "dim_vulnerable_group", "dim_referral_status"];

    /// <summary>Brings every shipped list into the warehouse and gives the number of rows touched.</summary>
    public static int Plant(Change change)
    {
        // Which municipalities belong to which area is loaded anew after planting; an area that is no longer in the list then goes without leaving any.
        change.Execute("delete from dim_area_municipality");
        var touched = 0;
        foreach (var table in Lists)
        {
            touched += FromCsv(table, keyWidth: 1).Plant(change, deleteMissing: table == "dim_area");
        }

        touched += Dates().Plant(change, deleteMissing: false);
        touched += Periods().Plant(change, deleteMissing: false);
        touched += PeriodMonths().Plant(change, deleteMissing: false);
        touched += FromCsv("dim_trait", keyWidth: 1).Plant(change, deleteMissing: true);
        touched += FromCsv("dim_municipality_trait", keyWidth: 2).Plant(change, deleteMissing: true);
        touched += FromCsv("dim_breakdown_member", keyWidth: 2).Plant(change, deleteMissing: true);
        touched += FromCsv("dim_need", keyWidth: 2).Plant(change, deleteMissing: true);
        touched += FromCsv("dim_count", keyWidth: 2).Plant(change, deleteMissing: true);
        touched += FromCsv("dim_count_bound", keyWidth: 4).Plant(change, deleteMissing: true);
        touched += FromCsv("dim_count_floor", keyWidth: 2).Plant(change, deleteMissing: true);
        touched += FromCsv("dim_indicator_count", keyWidth: 5).Plant(change, deleteMissing: true);
        touched += Catalogue.Read().Tables().Sum(table => table.Plant(change, deleteMissing: true));
        var feeds = FromCsv("dim_feed", keyWidth: 1);
        touched += feeds.Plant(change, deleteMissing: true);
        touched += FeedPeriods.Table(feeds).Plant(change, deleteMissing: true);
        touched += FromCsv("dim_feed_column", keyWidth: 2).Plant(change, deleteMissing: true);
        return touched;
    }

    internal static SeedTable FromCsv(string table, int keyWidth)
    {
        using var reader = Sep.New(',').Reader(options => options with { Unescape = true }).From(Scripts.Stream($"seeds/{table}.csv"));
        var columns = reader.Header.ColNames.ToArray();
        var rows = new List<string?[]>();
        foreach (var row in reader)
        {
            rows.Add([.. row[0..columns.Length].ToStringsArray()]);
        }

        return new SeedTable(table, columns, keyWidth, rows);
    }

    private static SeedTable Dates() => new(
        "dim_date",
        ["date_key", "iso_date", "month_code", "quarter_code", "half_year_code", "year_code", "iso_week_code", "school_term", "iop_year", "day_type", "day_no"],
        1,
        [.. Calendar.Days()]);

    private static SeedTable Periods() => new(
        "dim_period",
        ["period_key", "period_code", "period_kind", "first_day", "last_day", "month_count", "label_sv", "label_en"],
        1,
        [.. Calendar.Periods().Select((period, index) => new string?[]
        {
            Text(index + 1), period.Code, period.Kind, Text(Calendar.Key(period.First)), Text(Calendar.Key(period.Last)), Text(period.Months),
            period.Swedish, period.English,
        })]);

    private static SeedTable PeriodMonths() => new(
        "dim_period_month",
        ["period_key", "month_no"],
        2,
        [.. Calendar.Periods().SelectMany((period, index) => Enumerable.Range(0, period.Months)
            .Select(month => new string?[] { Text(index + 1), Text(Calendar.Key(period.First.AddMonths(month)) / 100) }))]);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
