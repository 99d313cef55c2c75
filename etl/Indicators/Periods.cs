using Analytics.WarehouseSql;

namespace Analytics.Etl.Indicators;

/// <summary>A period of the calendar; days are yyyymmdd.</summary>
public sealed record KnownPeriod
{
    /// <summary>Its code, such as 2026H1.</summary>
    public string Code { get; init; } = "";

    /// <summary>Its kind.</summary>
    public string Kind { get; init; } = "";

    /// <summary>Its first day.</summary>
    public int FirstDay { get; init; }

    /// <summary>Its last day.</summary>
    public int LastDay { get; init; }

    /// <summary>Months in it.</summary>
    public int MonthCount { get; init; }
}

/// <summary>The calendar's periods, each kind in the order of time.</summary>
public sealed class Periods
{
    private readonly Dictionary<string, KnownPeriod> byCode;
    private readonly Dictionary<string, List<KnownPeriod>> byKind;

    /// <summary>Takes the periods.</summary>
    public Periods(IEnumerable<KnownPeriod> periods)
    {
        byCode = periods.ToDictionary(period => period.Code, StringComparer.Ordinal);
        byKind = byCode.Values.GroupBy(period => period.Kind).ToDictionary(kind => kind.Key, kind => kind.OrderBy(period => period.FirstDay).ToList(), StringComparer.Ordinal);
    }

    /// <summary>Reads them.</summary>
    public static Periods Read(Warehouse warehouse) => new(warehouse.Query<KnownPeriod>(
        "select p.period_code as code, p.period_kind as kind, p.first_day, p.last_day, p.month_count from dim_period p"));

    /// <summary>A period by its code; null when there is none.</summary>
    public KnownPeriod? Find(string code) => byCode.GetValueOrDefault(code);

    /// <summary>A period that is known to exist.</summary>
    public KnownPeriod this[string code] => byCode[code];

    /// <summary>The periods of a kind, oldest first.</summary>
    public IReadOnlyList<KnownPeriod> OfKind(string kind) => byKind.GetValueOrDefault(kind) ?? [];

    /// <summary>The same period a year earlier, or later for 1; null outside the calendar.</summary>
    public KnownPeriod? YearFrom(string code, int years)
    {
        var period = byCode[code];
        return OfKind(period.Kind).FirstOrDefault(other => other.FirstDay == period.FirstDay + years * 10000);
    }
}
