using Analytics.Etl.Schedule;
using Calendar = Analytics.WarehouseSql.Calendar;

namespace Analytics.Etl;

/// <summary>The day where the readers are: Europe/Stockholm.</summary>
public static class LocalTime
{
    /// <summary>Today as yyyymmdd.</summary>
    public static int Today(TimeProvider clock) => Calendar.Key(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), FeedSchedule.Zone).DateTime));
}
