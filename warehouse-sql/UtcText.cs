using System.Globalization;

namespace Analytics.WarehouseSql;

/// <summary>A moment as journal and ledger write it: ISO 8601 in UTC, <c>2026-04-02T05:00:00.000Z</c>, so that texts sort as times do.</summary>
public static class UtcText
{
    /// <summary>The moment as text.</summary>
    public static string Of(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    /// <summary>The moment of a text.</summary>
    public static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
}
