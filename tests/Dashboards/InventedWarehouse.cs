using Analytics.WarehouseSql;

namespace Analytics.Tests.Dashboards;

/// <summary>
/// A small warehouse with invented published figures. Ale is hidden and, against every promise, holds the number 77777: no page, chart,
/// file or answer may ever show it. Alingsås has not been delivered, Bengtsfors is zero.
/// </summary>
public sealed class InventedWarehouse : IDisposable
{
    /// <summary>What stands in the hidden cells and must never be seen.</summary>
    public const int Planted = 77777;

    private static readonly string[] Periods = ["2025H1", "2025H2", "2025"];
    private static readonly string[] CountyPeriods = ["2025K1", "2025K2", "2025K3", "2025K4", "2025-01", "2025-02", "R12-2025-12"];
    private static readonly string[] Codes = ["code=DU055", "code=DU056", "code=DU057"];

    private readonly TestWarehouse test;
    private bool isGone;

    /// <summary>Tables, views and lists, and nothing published.</summary>
    public InventedWarehouse(EngineKind engine = EngineKind.Sqlite) => test = new TestWarehouse(engine);

    /// <summary>Where it lies, for the server's configuration.</summary>
    public WarehouseOptions Options => Warehouse.Options;

    private Warehouse Warehouse => test.Warehouse;

    /// <summary>Figures, deliveries and a publication.</summary>
    public InventedWarehouse Published()
    {
        using var change = Warehouse.BeginChange();
        change.Execute("insert into warehouse_setting (setting_name, setting_value) values ('sample', '1')");
        for (var number = 1; number <= 60; number++)
        {
            AddDelivery(change, number);
        }

        change.Execute("""
            insert into delivery_rejection (delivery_key, line_no, column_name, rule_code, masked_value, message)
            values (60, 2, 'kommunkod', 'okand_kommun', '9999', 'x'), (60, 3, 'kommunkod', 'okand_kommun', '9998', 'x'), (60, 4, 'kva_kod', 'okand_kod', 'DU05', 'x')
            """);
        change.Execute("insert into delivery_warning (delivery_key, warning_no, warning_code, warning_count, message) values (60, 1, 'okänd_kolumn', 0, 'Kolumnen ”anm” är okänd.')");
        AddPublication(change, 1);
        AddFigures(change);
        change.Execute("""
            insert into publication_log (publication_key, indicator_code, area_code, period_code, breakdown, status, content_hash)
            select 1, v.indicator_code, v.area_code, v.period_code, v.breakdown, v.status, '0' from pub_value v
            """);
        change.Commit();
        return this;
    }

    /// <summary>Another publication of the same figures.</summary>
    public void PublishAgain(int number)
    {
        using var change = Warehouse.BeginChange();
        AddPublication(change, number);
        change.Commit();
    }

    /// <summary>Changes anything.</summary>
    public void Change(string sql, object? parameters = null)
    {
        using var change = Warehouse.BeginChange();
        change.Execute(sql, parameters);
        change.Commit();
    }

    /// <summary>Makes the published layer unreadable, as a half-restored warehouse would be.</summary>
    public void Break()
    {
        using var change = Warehouse.BeginChange();
        change.Execute("drop view pub_plan");
        change.Commit();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!isGone)
        {
            isGone = true;
            test.Dispose();
        }
    }

    private static void AddPublication(Change change, int number) => change.Execute("""
        insert into publication (publication_key, started_at, finished_at, last_delivery, cell_count, changed_count)
        values (@number, '2026-01-03T05:00:00.000Z', '2026-01-03T05:00:09.000Z', 60, 400, 0)
        """, new { number });

    private static void AddDelivery(Change change, int number) => change.Execute("""
        insert into delivery (delivery_key, feed, sender, file_name, sha256, byte_count, period_code, first_day, last_day, received_at, finished_at, received_by,
                              state, read_count, loaded_count, rejected_count, contract_version, refusal_code, refusal_message, file_state, file_path)
        values (@number, @feed, 'region', @file, '0', 1, '2025', 20250101, 20251231, '2026-01-02T05:00:00.000Z', '2026-01-02T05:00:01.000Z', 'test',
                @state, 1400, @loaded, @rejected, 1, @code, @message, 'done', 'x')
        """, new
    {
        number,
        feed = number == 1 ? "befolkning" : "kva",
        file = $"fil_{number}.csv",
        state = number switch { 58 => "held", 59 => "rejected", 60 => "loaded", 1 => "loaded", _ => "superseded" },
        loaded = number == 59 ? 0 : number == 60 ? 1397 : 1400,
        rejected = number == 59 ? 1400 : number == 60 ? 3 : 0,
        code = number switch { 58 => "få_rader", 59 => "för_många_fel", _ => null },
        message = number switch { 58 => "Filen har färre rader än väntat. Bekräfta med confirm om det stämmer.", 59 => "Alla rader bryter mot reglerna. Rätta filen.", _ => null },
    });

    private static void AddFigures(Change change)
    {
        var municipalities = change.Query<string>("select area_code from dim_area where area_kind = 'municipality' order by area_code");
        foreach (var period in Periods)
        {
            AddCell(change, "K01", "lan", period, "", 2000, 400000);
            AddCell(change, "K01", "vso-fyrbodal", period, "", 300, 60000);
            AddCell(change, "K01", "okand", period, "", 12, null);
            AddHidden(change, "K01", "utomlans", period, "");
            for (var place = 0; place < municipalities.Count; place++)
            {
                AddPlace(change, "K01", municipalities[place], period, "", place);
            }
        }

        foreach (var breakdown in Codes)
        {
            AddCell(change, "K02", "lan", "2025", breakdown, 700, 400000);
            for (var place = 0; place < municipalities.Count; place++)
            {
                AddPlace(change, "K02", municipalities[place], "2025", breakdown, place);
            }
        }

        Insert(change, "K01", "lan", "2026K1", "", null, 400000, null, "not_delivered", "not_delivered");
        foreach (var period in CountyPeriods)
        {
            AddCell(change, "K01", "lan", period, "", 500 + period[^1], 400000);
        }
    }

    private static void AddPlace(Change change, string indicator, string area, string period, string breakdown, int place)
    {
        switch (area)
        {
            case "1440":
                AddHidden(change, indicator, area, period, breakdown);
                break;
            case "1489":
                Insert(change, indicator, area, period, breakdown, null, 8000, null, "not_delivered", "not_delivered");
                break;
            case "1460":
                AddCell(change, indicator, area, period, breakdown, 0, 2000);
                break;
            default:
                AddCell(change, indicator, area, period, breakdown, 10 + place, 5000);
                break;
        }
    }

    private static void AddHidden(Change change, string indicator, string area, string period, string breakdown) =>
        Insert(change, indicator, area, period, breakdown, Planted, 6000, Planted, "", "hidden");

    private static void AddCell(Change change, string indicator, string area, string period, string breakdown, double count, double? children) =>
        Insert(change, indicator, area, period, breakdown, count, children, count * 1000 / children, "", "shown");

    private static void Insert(
        Change change, string indicator, string area, string period, string breakdown, double? numerator, double? denominator, double? value, string note, string status) =>
        change.Execute("""
            insert into pub_value (indicator_code, area_code, period_code, breakdown, numerator, denominator, value, value_low, value_high, note, status)
            values (@indicator, @area, @period, @breakdown, @numerator, @denominator, @value, @low, @high, @note, @status)
            """, new { indicator, area, period, breakdown, numerator, denominator, value, low = value * 0.9, high = value * 1.1 + 0.1, note, status });
}
