using Analytics.WarehouseSql;
using Calendar = Analytics.WarehouseSql.Calendar;

namespace Analytics.Etl;

/// <summary>The clocks where the readers are: Europe/Stockholm.</summary>
public static class LocalTime
{
    private const string ZoneName = "Europe/Stockholm";

    private static readonly Lazy<TimeZoneInfo> Stockholm = new(FindZone);

    /// <summary>The time zone.</summary>
    /// <exception cref="WarehouseException">The machine has no time-zone data.</exception>
    public static TimeZoneInfo Zone => Stockholm.Value;

    /// <summary>A moment on those clocks.</summary>
    public static DateTimeOffset Of(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Zone);

    /// <summary>Today.</summary>
    public static DateOnly Day(TimeProvider clock) => DateOnly.FromDateTime(Of(clock.GetUtcNow()).DateTime);

    /// <summary>Today as yyyymmdd.</summary>
    public static int Today(TimeProvider clock) => Calendar.Key(Day(clock));

    /// <summary>A moment as a person writes it on those clocks, <c>2026-10-15T07:00</c>; null when it is none, or does not exist because the clocks are put forward.</summary>
    public static DateTimeOffset? Moment(string text) =>
        DateTime.TryParseExact(text, ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd HH:mm"], System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var local)
        && !Zone.IsInvalidTime(local)
            ? new DateTimeOffset(local, Zone.GetUtcOffset(local)) : null;

    private static TimeZoneInfo FindZone()
    {
        try
        {
            return TimeZoneInfo.FindSystemTimeZoneById(ZoneName);
        }
        catch (Exception missing) when (missing is TimeZoneNotFoundException or InvalidTimeZoneException)
        {
            throw new WarehouseException($"Datorn känner inte tidszonen {ZoneName}. Installera systemets tidszonsdata (paketet tzdata).", missing);
        }
    }
}
