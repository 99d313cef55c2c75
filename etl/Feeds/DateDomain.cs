using System.Globalization;
using Calendar = Analytics.WarehouseSql.Calendar;

namespace Analytics.Etl.Feeds;

/// <summary>
/// A day as <c>2026-03-14</c> or <c>20260314</c> and nothing else, never a guess between day and month; the value is yyyymmdd.
/// With a period given, a day outside it breaks the rule <c>period</c>.
/// </summary>
public sealed class DateDomain(FilePeriod? within = null) : Domain<int>
{
    private static readonly string[] Formats = ["yyyy-MM-dd", "yyyyMMdd"];

    /// <summary>An open end: later than every day.</summary>
    public const int Open = 99991231;

    /// <inheritdoc/>
    public override Problem WhenMissing => new("datum", "datum saknas. Skriv det som 2026-03-14.");

    /// <inheritdoc/>
    public override (int Value, Problem? Problem) Read(string text)
    {
        if (!DateOnly.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) || day.Year < 1900 || day.Year > 9998)
        {
            return (0, new Problem("datum", "datumet går inte att läsa eller finns inte. Skriv det som 2026-03-14 eller 20260314."));
        }

        var key = Calendar.Key(day);
        return within is null || (key >= within.FirstDay && key <= within.LastDay)
            ? (key, null)
            : (0, new Problem("period", $"datumet ligger utanför filens period {within.Code}. Flytta raden till rätt fil eller rätta datumet."));
    }

    /// <summary>So many days after a day yyyymmdd.</summary>
    public static int DaysAfter(int day, int days) => Calendar.Key(Calendar.Day(day).AddDays(days));

    /// <summary>The day after a day yyyymmdd.</summary>
    public static int DayAfter(int day) => DaysAfter(day, 1);
}
