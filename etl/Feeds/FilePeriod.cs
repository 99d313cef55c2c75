using System.Globalization;
using System.Text.RegularExpressions;
using Calendar = Analytics.WarehouseSql.Calendar;

namespace Analytics.Etl.Feeds;

/// <summary>The time that a delivery answers for, from its file's name.</summary>
/// <param name="Code">As it stands in the name: <c>2026-03</c>, <c>2026K1</c>, <c>2026H1</c>, <c>2026</c>, <c>2019-2025</c>, <c>2026-03-31</c>.</param>
/// <param name="FirstDay">First day, yyyymmdd.</param>
/// <param name="LastDay">Last day, yyyymmdd.</param>
/// <param name="Kind">The form that the code has, such as <c>month</c>.</param>
public sealed partial record FilePeriod(string Code, int FirstDay, int LastDay, string Kind)
{
    /// <summary>The kinds of period that the follow-up's own reports come for.</summary>
    public static readonly IReadOnlyList<string> Reporting = ["month", "quarter", "half_year", "year"];

    /// <summary>Reads a code; null where it is none, or lies outside the years that a warehouse knows.</summary>
    public static FilePeriod? Parse(string code)
    {
        if (Day().Match(code) is { Success: true })
        {
            return DateOnly.TryParseExact(code, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && IsKnown(day.Year)
                ? new FilePeriod(code, Calendar.Key(day), Calendar.Key(day), "day")
                : null;
        }

        var match = Shape().Match(code);
        if (!match.Success)
        {
            return null;
        }

        var year = Number(match.Groups["year"]);
        if (!IsKnown(year))
        {
            return null;
        }

        if (match.Groups["month"].Success)
        {
            var month = Number(match.Groups["month"]);
            return month is >= 1 and <= 12 ? Of(code, year, month, 1, "month") : null;
        }

        if (match.Groups["quarter"].Success)
        {
            return Of(FormattableString.Invariant($"{year}K{match.Groups["quarter"].Value}"), year, Number(match.Groups["quarter"]) * 3 - 2, 3, "quarter");
        }

        if (match.Groups["half"].Success)
        {
            return Of(FormattableString.Invariant($"{year}H{match.Groups["half"].Value}"), year, Number(match.Groups["half"]) * 6 - 5, 6, "half_year");
        }

        if (match.Groups["last"].Success)
        {
            var last = Number(match.Groups["last"]);
            return IsKnown(last) && last > year ? Of(code, year, 1, (last - year + 1) * 12, "years") : null;
        }

        return Of(code, year, 1, 12, "year");
    }

    private static FilePeriod Of(string code, int year, int month, int months, string kind)
    {
        var first = new DateOnly(year, month, 1);
        return new FilePeriod(code, Calendar.Key(first), Calendar.Key(first.AddMonths(months).AddDays(-1)), kind);
    }

    private static bool IsKnown(int year) => year is >= Calendar.FirstYear and <= Calendar.LastYear;

    private static int Number(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{2}-[0-9]{2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Day();

    [GeneratedRegex(@"^(?<year>[0-9]{4})(-(?<month>[0-9]{2})|[Kk](?<quarter>[1-4])|[Hh](?<half>[12])|-(?<last>[0-9]{4}))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
