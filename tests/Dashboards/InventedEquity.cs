namespace Analytics.Tests.Dashboards;

/// <summary>Invented figures for the pages of equity and of referrals: two partnership years, six areas, and cells that are hidden and yet hold a number.</summary>
public static class InventedEquity
{
    private static readonly string[] Areas = ["vso-fyrbodal", "vso-goteborgsomradet", "vso-samla", "vso-simba", "vso-skaraborg", "vso-sodra-alvsborg"];

    /// <summary>Talks that differ surely and whose gap has shrunk, referrals of which two areas are hidden, offers that may differ by chance, centres that are facts.</summary>
    public static InventedWarehouse AndEquity(this InventedWarehouse warehouse)
    {
        AddAreas(warehouse, "K01", "IOP1", 14, [16, 13, 15, 7, 17, 13], 1);
        AddAreas(warehouse, "K01", "IOP2", 15, [16, 14, 15, 10, 17, 14], 1);
        AddAreas(warehouse, "U05", "IOP2", 3, [3.5, 2, 3, 4, 3, 3], 1.5);
        AddAreas(warehouse, "C06", "IOP2", 84, [86, 88, 100, 88, 75, 75], null);
        AddAreas(warehouse, "H01", "IOP2", 0.8, [0.9, 0.8, null, 0.6, 0.9, null], 0.2);
        Gap(warehouse, "J01", "IOP1", "of=K01", 10, 8, 12, (6, 6));
        Gap(warehouse, "J01", "IOP2", "of=K01", 7, 5, 9, (6, 6));
        Gap(warehouse, "J02", "IOP2", "of=K01", 1.7, 1.5, 1.9, (6, 6));
        Gap(warehouse, "J09", "IOP2", "of=K01", -3, -5.5, -0.5, (6, 6));
        Gap(warehouse, "J01", "IOP2", "of=U05", 2, -0.5, 5, (6, 6));
        Gap(warehouse, "J02", "IOP2", "of=U05", 2, 0.9, 4, (6, 6));
        Gap(warehouse, "J01", "IOP2", "of=C06", 25, null, null, (6, 6));
        Gap(warehouse, "J02", "IOP2", "of=C06", 1.33, null, null, (6, 6));
        Cell(warehouse, "J01", "lan", "IOP2", "of=H01", null, null, null, null, null, "too_few", (4, 6));
        Gap(warehouse, "J03", "IOP2", "sii=K01", -4.1, -5.6, -2.6, (49, 49));
        Gap(warehouse, "J03", "IOP2", "rii=K01", 0.75, 0.67, 0.83, (49, 49));
        Gap(warehouse, "J03", "IOP2", "sii=U05", -1.9, -4.7, 0.8, (49, 49));
        Gap(warehouse, "J04", "IOP2", "total=K01", 86.32, null, null, (48, 49));
        Gap(warehouse, "J04", "IOP2", "within=K01", 73.11, null, null, (48, 49));
        Gap(warehouse, "J04", "IOP2", "between=K01", 13.21, null, null, (48, 49));
        Gap(warehouse, "J05", "IOP2", "low=K01", 1, null, null, (48, 49));
        Gap(warehouse, "J05", "IOP2", "high=K01", 0, null, null, (48, 49));
        Gap(warehouse, "J06", "IOP2", "of=K01", 5.92, null, null, (48, 49));
        Gap(warehouse, "J07", "IOP2", "of=U05", 1.38, -0.21, 3.38, (49, 49));
        Gap(warehouse, "J08", "IOP2", "of=U05", -0.128, -0.247, -0.009, (49, 49));
        Cell(warehouse, "J10", "lan", "IOP2", "", 27783, 361462, 7.69, null, null, "", (49, 49));
        Cell(warehouse, "K01", "1490", "IOP2", "", 10, 5000, 2, 1, 3);
        Hidden(warehouse, "K01", "1440", "IOP2", "");
        warehouse.Change("""
            insert into pub_comparison (indicator_code, area_code, period_code, breakdown, comparator, reference_code, reference_value, limit_low, limit_high, difference, verdict, confidence)
            values ('K01', 'vso-simba', 'IOP2', '', 'county', 'lan', 15, -6, -4, -5, 'lower', 998),
                   ('K01', 'vso-skaraborg', 'IOP2', '', 'county', 'lan', 15, 0.4, 3, 2, 'higher', 95),
                   ('K01', 'vso-samla', 'IOP2', '', 'county', 'lan', 15, -1, 1, 0, 'similar', 0),
                   ('C06', 'vso-skaraborg', 'IOP2', '', 'county', 'lan', 84, null, null, -9, 'lower', 0),
                   ('C06', 'vso-samla', 'IOP2', '', 'county', 'lan', 84, null, null, 16, 'higher', 0),
                   ('H01', 'vso-samla', 'IOP2', '', 'county', 'lan', 0.8, -1, -0.1, 77777, 'lower', 998),
                   ('K01', '1490', 'IOP2', '', 'funnel', 'lan', 15, 8, 22, -13, 'lower', 998),
                   ('K01', '1440', 'IOP2', '', 'funnel', 'lan', 15, 8, 22, -13, 'lower', 998)
            """);
        return warehouse;
    }

    /// <summary>A year of referrals in the county with every step shown, without reasons and wishes; Göteborg's area with its end hidden; months.</summary>
    public static InventedWarehouse AndReferrals(this InventedWarehouse warehouse)
    {
        Cell(warehouse, "H01", "lan", "IOP1", "", 278, 361462, 0.77, 0.68, 0.87);
        Cell(warehouse, "H04", "lan", "IOP1", "", 69, 248, 27.8, 22.6, 33.7);
        Cell(warehouse, "H05", "lan", "IOP1", "", 7185, 201, 37, 33, 38);
        Cell(warehouse, "H08", "lan", "IOP1", "", 47, 192, 24.5, 18.9, 31);
        Cell(warehouse, "H10", "lan", "IOP1", "", 12, 12, 100, null, null);
        Cell(warehouse, "H11", "lan", "IOP1", "", 60, 278, 21.6, 17.2, 26.8);
        Cell(warehouse, "H06", "lan", "IOP1", "", null, null, null, null, null, "not_delivered");
        foreach (var reason in new[] { "inget utbud", "tackat nej", "kö", "språk", "annat", "okänd" })
        {
            Cell(warehouse, "H08", "lan", "IOP1", "reason=" + reason, null, null, null, null, null, "not_delivered");
        }

        Cell(warehouse, "H04", "lan", "IOP1", "organisation=BRIS", 18, 60, 30, 19.9, 42.5);
        Hidden(warehouse, "H04", "lan", "IOP1", "organisation=SOS");
        Cell(warehouse, "H04", "lan", "IOP1", "organisation=VGR", 0, 0, null, null, null, "not_applicable");
        Cell(warehouse, "H09", "lan", "IOP1", "ground=1", 39, 240, 16.2, 12.1, 21.4);
        Cell(warehouse, "H01", "vso-goteborgsomradet", "IOP1", "", 115, 152533, 0.75, 0.6, 0.9);
        Cell(warehouse, "H04", "vso-goteborgsomradet", "IOP1", "", 37, 115, 32.2, 24, 41);
        Cell(warehouse, "H05", "vso-goteborgsomradet", "IOP1", "", 3000, 112, 33, 28, 37);
        Hidden(warehouse, "H08", "vso-goteborgsomradet", "IOP1", "");
        Hidden(warehouse, "H01", "vso-samla", "IOP1", "");
        Cell(warehouse, "H04", "vso-skaraborg", "IOP1", "", 6, 47, 12.8, 6, 25);
        Cell(warehouse, "H01", "lan", "2025-06", "", 24, 361462, 0.066, null, null);
        Cell(warehouse, "H01", "lan", "2026-05", "", 19, 361462, 0.053, null, null);
        Cell(warehouse, "H01", "lan", "2026-06", "", 1, 361462, 0.003, null, null, "preliminary");
        Cell(warehouse, "H04", "lan", "2026K1", "", 20, 75, 26.7, 18, 37.6);
        Cell(warehouse, "H04", "lan", "2026K2", "", 16, 74, 21.6, 13.8, 32.3);
        warehouse.Change("""
            insert into pub_comparison (indicator_code, area_code, period_code, breakdown, comparator, reference_code, reference_value, limit_low, limit_high, difference, verdict, confidence)
            values ('H04', 'vso-skaraborg', 'IOP1', '', 'county', 'lan', 27.8, -22, -1, -15, 'lower', 95),
                   ('H04', 'vso-goteborgsomradet', 'IOP1', '', 'county', 'lan', 27.8, -3, 13, 4.4, 'similar', 0)
            """);
        return warehouse;
    }

    private static void AddAreas(InventedWarehouse warehouse, string indicator, string period, double county, double?[] values, double? half)
    {
        Cell(warehouse, indicator, "lan", period, "", null, null, county, county - half / 4, county + half / 4);
        for (var place = 0; place < Areas.Length; place++)
        {
            if (values[place] is { } value)
            {
                Cell(warehouse, indicator, Areas[place], period, "", null, null, value, value - half, value + half);
            }
            else
            {
                Hidden(warehouse, indicator, Areas[place], period, "");
            }
        }
    }

    private static void Gap(InventedWarehouse warehouse, string measure, string period, string breakdown, double value, double? low, double? high, (int, int) parts) =>
        Cell(warehouse, measure, "lan", period, breakdown, null, null, value, low, high, "", parts);

    private static void Hidden(InventedWarehouse warehouse, string indicator, string area, string period, string breakdown) =>
        Cell(warehouse, indicator, area, period, breakdown, InventedWarehouse.Planted, InventedWarehouse.Planted, InventedWarehouse.Planted, null, null, "hidden");

    private static void Cell(InventedWarehouse warehouse, string indicator, string area, string period, string breakdown, double? numerator, double? denominator, double? value,
        double? low, double? high, string note = "", (int Count, int Total)? parts = null) =>
        warehouse.Change("""
            insert into pub_value (indicator_code, area_code, period_code, breakdown, numerator, denominator, value, value_low, value_high, note, status, part_count, part_total)
            values (@indicator, @area, @period, @breakdown, @numerator, @denominator, @value, @low, @high, @note, @status, @count, @total)
            """, new
        {
            indicator,
            area,
            period,
            breakdown,
            numerator,
            denominator,
            value,
            low,
            high,
            note = note == "hidden" ? "" : note,
            status = note is "" or "preliminary" or "not_applicable" ? "shown" : note,
            count = parts?.Count,
            total = parts?.Total,
        });
}
