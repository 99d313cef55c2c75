using System.Globalization;
using Analytics.Etl.Feeds;
using Analytics.WarehouseSql;
using Calendar = Analytics.WarehouseSql.Calendar;

namespace Analytics.Etl.Sources;

/// <summary>The period that a source is asked for, with its days.</summary>
public sealed record SourcePeriod(FilePeriod Period)
{
    /// <summary>What a setting may say besides a code.</summary>
    public const string Words = "previous-month, previous-quarter, previous-half-year, previous-year";

    /// <summary>First day.</summary>
    public DateOnly FirstDay => Calendar.Day(Period.FirstDay);

    /// <summary>Last day.</summary>
    public DateOnly LastDay => Calendar.Day(Period.LastDay);

    /// <summary>Reads a setting; what is relative counts from today in Sweden.</summary>
    /// <exception cref="WarehouseException">It is neither a word nor a code.</exception>
    public static SourcePeriod Read(string setting, TimeProvider clock)
    {
        var today = LocalTime.Day(clock);
        var code = setting switch
        {
            "previous-month" => Month(today.AddMonths(-1)),
            "previous-quarter" => Part(today.AddMonths(-3), 3, 'K'),
            "previous-half-year" => Part(today.AddMonths(-6), 6, 'H'),
            "previous-year" => (today.Year - 1).ToString(CultureInfo.InvariantCulture),
            _ => setting,
        };
        return FilePeriod.Parse(code) is { } period
            ? new SourcePeriod(period)
            : throw new WarehouseException($"Inställningen Period är ”{setting}”. Tillåtna värden är {Words} eller en period som 2026-03, 2026K1, 2026H1 och 2026.");
    }

    /// <summary>Fills in <c>{period}</c>, <c>{year}</c> (of the last day), <c>{first_day}</c> and <c>{last_day}</c>.</summary>
    public string Fill(string text) => text
        .Replace("{period}", Period.Code, StringComparison.Ordinal)
        .Replace("{year}", LastDay.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{first_day}", Text(FirstDay), StringComparison.Ordinal)
        .Replace("{last_day}", Text(LastDay), StringComparison.Ordinal);

    private static string Month(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    private static string Part(DateOnly day, int months, char letter) =>
        FormattableString.Invariant($"{day.Year}{letter}{(day.Month - 1) / months + 1}");

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
