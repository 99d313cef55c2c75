using System.Globalization;

namespace Analytics.WarehouseSql;

/// <summary>
/// The days and periods that a warehouse knows: 2014 (when the KVÅ codes came) to 2040. Periods are whole months; a partnership year runs
/// from 1 July, and its numbering is ours (the agreement gives only 2025-07-01 to 2030-06-30).
/// </summary>
public static class Calendar
{
    /// <summary>First year with days and periods.</summary>
    public const int FirstYear = 2014;

    /// <summary>Last year with days and periods.</summary>
    public const int LastYear = 2040;

    private const int IopStart = 2025;
    private const int IopYears = 5;

    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>A period: code, kind, first month (yyyy, m), months in it, labels.</summary>
    public sealed record Period(string Code, string Kind, DateOnly First, int Months, string Swedish, string English)
    {
        /// <summary>The last day of the period.</summary>
        public DateOnly Last => First.AddMonths(Months).AddDays(-1);
    }

    /// <summary>A day as the whole number yyyymmdd.</summary>
    public static int Key(DateOnly day) => day.Year * 10000 + day.Month * 100 + day.Day;

    /// <summary>The day of a whole number yyyymmdd.</summary>
    public static DateOnly Day(long key) => new((int)(key / 10000), (int)(key / 100 % 100), (int)(key % 100));

    /// <summary>Every period, in an order that never changes for the years given.</summary>
    public static IEnumerable<Period> Periods()
    {
        for (var year = FirstYear; year <= LastYear; year++)
        {
            foreach (var period in PeriodsOf(year))
            {
                yield return period;
            }
        }

        for (var number = 1; number <= IopYears; number++)
        {
            var year = IopStart + number - 1;
            yield return new Period(Text($"IOP{number}"), "iop_year", new(year, 7, 1), 12,
                Text($"IOP-år {number} (juli {year}–juni {year + 1})"), Text($"Partnership year {number} (July {year}–June {year + 1})"));
        }
    }

    /// <summary>The rows of dim_date: date_key, iso_date, month, quarter, half-year, year, ISO week, school term, IOP year, day type, day number.</summary>
    public static IEnumerable<string?[]> Days()
    {
        for (var day = new DateOnly(FirstYear, 1, 1); day.Year <= LastYear; day = day.AddDays(1))
        {
            var time = day.ToDateTime(TimeOnly.MinValue);
            yield return
            [
                Text($"{Key(day)}"),
                day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                day.ToString("yyyy-MM", CultureInfo.InvariantCulture),
                Text($"{day.Year}K{(day.Month + 2) / 3}"),
                Text($"{day.Year}H{(day.Month + 5) / 6}"),
                Text($"{day.Year}"),
                Text($"{ISOWeek.GetYear(time)}-W{ISOWeek.GetWeekOfYear(time):00}"),
                day.Month <= 6 ? Text($"VT{day.Year}") : day.Month >= 8 ? Text($"HT{day.Year}") : "",
                IopYearOf(day),
                DayType(day),
                Text($"{day.DayNumber}"),
            ];
        }
    }

    private static string IopYearOf(DateOnly day)
    {
        var number = (day.Month >= 7 ? day.Year : day.Year - 1) - IopStart + 1;
        return number is >= 1 and <= IopYears ? Text($"IOP{number}") : "";
    }

    private static string DayType(DateOnly day) =>
        SwedishHolidays.IsHoliday(day) ? "helgdag"
        : day.DayOfWeek == DayOfWeek.Sunday ? "söndag"
        : day.DayOfWeek == DayOfWeek.Saturday ? "lördag"
        : "vardag";

    private static IEnumerable<Period> PeriodsOf(int year)
    {
        for (var month = 1; month <= 12; month++)
        {
            var first = new DateOnly(year, month, 1);
            yield return new Period(Text($"{year}-{month:00}"), "month", first, 1,
                first.ToString("MMMM yyyy", Swedish), first.ToString("MMMM yyyy", English));
        }

        for (var quarter = 1; quarter <= 4; quarter++)
        {
            yield return new Period(Text($"{year}K{quarter}"), "quarter", new(year, quarter * 3 - 2, 1), 3,
                Text($"kvartal {quarter} {year}"), Text($"quarter {quarter} {year}"));
        }

        yield return new Period(Text($"{year}H1"), "half_year", new(year, 1, 1), 6, Text($"första halvåret {year}"), Text($"first half of {year}"));
        yield return new Period(Text($"{year}H2"), "half_year", new(year, 7, 1), 6, Text($"andra halvåret {year}"), Text($"second half of {year}"));
        yield return new Period(Text($"{year}"), "year", new(year, 1, 1), 12, Text($"{year}"), Text($"{year}"));
        yield return new Period(Text($"VT{year}"), "school_term", new(year, 1, 1), 6, Text($"vårterminen {year}"), Text($"spring term {year}"));
        yield return new Period(Text($"HT{year}"), "school_term", new(year, 8, 1), 5, Text($"höstterminen {year}"), Text($"autumn term {year}"));
        for (var month = 1; month <= 12 && year > FirstYear; month++)
        {
            var last = new DateOnly(year, month, 1);
            yield return new Period(Text($"R12-{year}-{month:00}"), "rolling_year", last.AddMonths(-11), 12,
                string.Create(Swedish, $"tolv månader till och med {last:MMMM yyyy}"), string.Create(English, $"twelve months to {last:MMMM yyyy}"));
        }
    }

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}
