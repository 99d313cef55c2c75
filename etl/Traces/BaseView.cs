using System.Text.RegularExpressions;
using Analytics.Etl.Indicators;
using Analytics.WarehouseSql;
using Dapper;

namespace Analytics.Etl.Traces;

/// <summary>
/// A <c>base_</c> view, whose columns follow one pattern (see base_K01): delivery_key, line_no, quantity, municipality_key or area_key,
/// month_no or period_key, and <c>&lt;kind&gt;_breakdown</c> per kind of breakdown.
/// </summary>
public sealed partial class BaseView
{
    // Measures of one indicator stand beside each other and never add up: the whole is the rows of the measure ''.
    private const string Measure = "measure_breakdown";

    // What a row is measured against stands in the row itself, where the same rows give numerator and denominator.
    private const string MeasuredAgainst = "measured_against";

    // Shares of talks and referrals whose denominator is another indicator's numerator: all talks, all referrals.
    private static readonly Dictionary<string, string> Whole = new(StringComparer.Ordinal)
    {
        ["K03"] = "K01", ["K08"] = "K01", ["K12"] = "K01", ["H11"] = "H01",
    };

    private readonly Warehouse warehouse;
    private readonly string name;

    private BaseView(Warehouse warehouse, string name, HashSet<string> columns)
    {
        this.warehouse = warehouse;
        this.name = name;
        Columns = columns;
    }

    /// <summary>The view's columns.</summary>
    public IReadOnlySet<string> Columns { get; }

    /// <summary>The view of what an indicator's numerator counts.</summary>
    public static BaseView OfIndicator(Warehouse warehouse, string indicator) => Named(warehouse, "base_" + indicator);

    /// <summary>
    /// The views of what an indicator is measured against: where its view reads <c>ind_&lt;thing&gt;_period</c> and there is a <c>base_&lt;thing&gt;</c>,
    /// the rows behind it stand there.
    /// </summary>
    public static IEnumerable<BaseView> OfDenominator(Warehouse warehouse, string indicator) => Whole.TryGetValue(indicator, out var whole)
        ? [OfIndicator(warehouse, whole)]
        : Period()
        .Matches(Scripts.Text($"5-indicators/ind_{indicator}.sql"))
        .Select(match => "base_" + match.Groups["thing"].Value)
        .Distinct()
        .Where(view => Scripts.In("5-indicators").Contains($"5-indicators/{view}.sql"))
        .Select(view => Named(warehouse, view));

    /// <summary>Whether the rows say what they are measured against.</summary>
    public bool HasDenominator => Columns.Contains(MeasuredAgainst);

    /// <summary>The deliveries that a cell takes lines from.</summary>
    public List<TracedDelivery> Deliveries(CellKey cell) => Deliveries(cell, "quantity");

    /// <summary>The deliveries that a cell takes its denominator from, where the same rows give it.</summary>
    public List<TracedDelivery> Denominator(CellKey cell) => HasDenominator ? Deliveries(cell, MeasuredAgainst) : [];

    private List<TracedDelivery> Deliveries(CellKey cell, string summed) => Query<TracedDelivery>(cell, lines => $"""
        select d.delivery_key, d.feed, d.sender, d.file_name, count(*) as line_count, sum(cast(b.{summed} as float)) as quantity
        {lines}
        group by d.delivery_key, d.feed, d.sender, d.file_name
        order by d.delivery_key
        """);

    /// <summary>The lines that a cell is made of, in the order of deliveries and lines.</summary>
    public List<TracedLine> Lines(CellKey cell) => Query<TracedLine>(cell, lines => $"""
        select b.delivery_key, d.file_name, b.line_no, cast(b.quantity as float) as quantity
        {lines}
        order by b.delivery_key, b.line_no
        """);

    private static BaseView Named(Warehouse warehouse, string name)
    {
        using var connection = warehouse.Open();
        using var reader = connection.ExecuteReader($"select * from {name} where 1 = 0");
        return new BaseView(warehouse, name, [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)]);
    }

    private List<T> Query<T>(CellKey cell, Func<string, string> sql)
    {
        var parameters = new { area = cell.Area, period = cell.Period, breakdown = cell.Breakdown };
        if (Columns.Contains("municipality_key"))
        {
            return warehouse.Query<T>(sql(From("join dim_area_municipality m on m.municipality_key = b.municipality_key and m.area_key = a.area_key", cell)), parameters);
        }

        // What is told of the area itself goes before the sum of its parts, as in fact_population_band.
        var own = warehouse.Query<T>(sql(From("join dim_area o on o.area_key = b.area_key and o.area_key = a.area_key", cell)), parameters);
        return own.Count > 0 ? own : warehouse.Query<T>(sql(From("""
            join dim_area o on o.area_key = b.area_key
            join dim_municipality c on c.municipality_code = o.area_code and c.valid_to = 99991231
            join dim_area_municipality m on m.municipality_key = c.municipality_key and m.area_key = a.area_key
            """, cell)), parameters);
    }

    private string From(string place, CellKey cell)
    {
        var kind = cell.BreakdownKind + "_breakdown";
        var period = Columns.Contains("month_no")
            ? "join dim_period_month t on t.month_no = b.month_no and t.period_key = p.period_key"
            : "";
        return $"""
            from   dim_area a
            join   dim_period p on p.period_code = @period
            join   {name} b on {(period.Length == 0 ? "b.period_key = p.period_key" : "1 = 1")}
            {period}
            {place}
            join   delivery d on d.delivery_key = b.delivery_key
            where  a.area_code = @area{(Columns.Contains(kind) ? $" and b.{kind} = @breakdown" : "")}{(Columns.Contains(Measure) && kind != Measure ? $" and b.{Measure} = ''" : "")}
            """;
    }

    [GeneratedRegex(@"\bind_(?<thing>\w+)_period\b", RegexOptions.CultureInvariant)]
    private static partial Regex Period();
}
