using Dapper;

namespace Analytics.Dashboards.Figures;

/// <summary>One cell as the open API gives it.</summary>
public sealed class ValueRow
{
    public string Indicator { get; init; } = "";
    public string Area { get; init; } = "";
    public string Period { get; init; } = "";
    public string Breakdown { get; init; } = "";
    public double? Numerator { get; init; }
    public double? Denominator { get; init; }
    public double? Value { get; init; }
    public double? ValueLow { get; init; }
    public double? ValueHigh { get; init; }
    /// <summary>From how many parts a gathered measure is made, and of how many; null for others.</summary>
    public int? PartCount { get; init; }

    /// <inheritdoc cref="PartCount"/>
    public int? PartTotal { get; init; }
    public string Note { get; init; } = "";
    public string Status { get; init; } = "";
}

/// <summary>How far the published figures of an indicator reach. Days are yyyymmdd, both within it.</summary>
public sealed class ValueSpan
{
    public string IndicatorCode { get; init; } = "";
    public long FirstDay { get; init; }
    public long LastDay { get; init; }
}

/// <summary>The queries behind the open API's values: what stands in pub_value, in an order that never changes.</summary>
public sealed class ValueRows(Reading reading)
{
    private static readonly (string Name, string Column)[] Columns = [("indicator", "indicator_code"), ("area", "area_code"), ("period", "period_code"), ("breakdown", "breakdown")];

    /// <summary>The codes that a parameter may take.</summary>
    public List<string> Allowed(string parameter) => reading.Query<string>(parameter switch
    {
        "indicator" => "select indicator_code from pub_indicator order by sort_order, indicator_code",
        "area" => "select area_code from pub_area where area_kind <> 'partnership' order by sort_order",
        "period" => "select period_code from pub_period order by first_day, last_day, period_code",
        "breakdown" => "select distinct breakdown from pub_breakdown order by breakdown",
        _ => throw new ArgumentOutOfRangeException(nameof(parameter), parameter, null),
    });

    /// <summary>How many cells fit.</summary>
    public int Count(IReadOnlyDictionary<string, string[]> filter)
    {
        var (where, parameters) = Where(filter);
        return (int)reading.Query<long>("select count(*) from pub_value v" + where, parameters).Single();
    }

    /// <summary>One page of the cells that fit.</summary>
    public List<ValueRow> Page(IReadOnlyDictionary<string, string[]> filter, int page, int pageSize)
    {
        var (where, parameters) = Where(filter);
        parameters.Add("first", (page - 1L) * pageSize + 1);
        parameters.Add("last", (long)page * pageSize);
        return reading.Query<ValueRow>($"""
            select n.indicator, n.area, n.period, n.breakdown, n.numerator, n.denominator, n.value, n.value_low, n.value_high, n.part_count, n.part_total, n.note, n.status
            from  (select v.indicator_code as indicator, v.area_code as area, v.period_code as period, v.breakdown,
                          {IndicatorRows.Numbers}, case when v.status = 'shown' then v.part_count end as part_count,
                          case when v.status = 'shown' then v.part_total end as part_total, v.note, v.status,
                          row_number() over (order by v.indicator_code, v.area_code, v.period_code, v.breakdown) as place
                   from   pub_value v{where}) n
            where  n.place between @first and @last
            order by n.place
            """, parameters);
    }

    /// <summary>
    /// Which of the cells that a filter names exist: indicator, area, period and breakdown, each empty where the filter does not name it and a cell of any will do.
    /// </summary>
    public HashSet<(string Indicator, string Area, string Period, string Breakdown)> Existing(IReadOnlyDictionary<string, string[]> filter)
    {
        var (where, parameters) = Where(filter);
        var columns = string.Join(", ", Columns.Select(column => filter.ContainsKey(column.Name) ? $"v.{column.Column} as {column.Name}" : $"'' as {column.Name}"));
        return [.. reading.Query<ValueRow>($"select distinct {columns} from pub_value v{where}", parameters).Select(row => (row.Indicator, row.Area, row.Period, row.Breakdown))];
    }

    /// <summary>From which day to which the published figures of every indicator reach, shown or hidden.</summary>
    public List<ValueSpan> Spans() => reading.Query<ValueSpan>("""
        select v.indicator_code, min(p.first_day) as first_day, max(p.last_day) as last_day
        from   pub_value v
        join   pub_period p on p.period_code = v.period_code
        where  v.status in ('shown', 'hidden')
        group by v.indicator_code
        """);

    /// <summary>Whether an indicator has any cell of a period.</summary>
    public bool HasPeriod(string indicator, string period) =>
        reading.Query<long>("select count(*) from pub_value v where v.indicator_code = @indicator and v.period_code = @period", new { indicator, period }).Single() > 0;

    /// <summary>The breakdowns that have a published cell, of some indicators or, when none are named, of any.</summary>
    public List<string> UsedBreakdowns(IReadOnlyCollection<string> indicators) => reading.Query<string>(
        "select distinct v.breakdown from pub_value v where v.breakdown <> ''" + (indicators.Count > 0 ? " and v.indicator_code in @indicators" : "") + " order by v.breakdown",
        new { indicators });

    /// <summary>The breakdowns that nobody has confirmed.</summary>
    public List<string> Unverified() => reading.Query<string>("select breakdown from pub_breakdown where is_verified = 0 order by breakdown");

    // Only the names of columns come from here, never a value of the request.
    private static (string Where, DynamicParameters Parameters) Where(IReadOnlyDictionary<string, string[]> filter)
    {
        var parameters = new DynamicParameters();
        var conditions = new List<string>();
        foreach (var (name, column) in Columns)
        {
            if (filter.TryGetValue(name, out var values) && values.Length > 0)
            {
                conditions.Add($"v.{column} in @{name}");
                parameters.Add(name, values);
            }
        }

        return (conditions.Count == 0 ? "" : " where " + string.Join(" and ", conditions), parameters);
    }
}
