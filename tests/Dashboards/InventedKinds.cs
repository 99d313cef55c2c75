namespace Analytics.Tests.Dashboards;

/// <summary>Invented figures of the other kinds of indicator, beside those of K01 and K02.</summary>
public static class InventedKinds
{
    private static readonly string[] Areas = ["vso-fyrbodal", "vso-goteborgsomradet", "vso-samla", "vso-simba", "vso-skaraborg", "vso-sodra-alvsborg"];

    /// <summary>A share by area with members, a span, a share without interval, a mean of centres, a count, a difference, and too few.</summary>
    public static InventedWarehouse AndOtherKinds(this InventedWarehouse warehouse)
    {
        Insert(warehouse, "K05", "lan", "2025", "", 168, 400, 42, 39.1, 45);
        Insert(warehouse, "K05", "lan", "2025", "level=psykiatri", 20, 40, 50, 35, 65);
        Insert(warehouse, "K05", "lan", "2025", "level=nytt", 3, 4, 75, 30, 95);
        foreach (var area in Areas)
        {
            Insert(warehouse, "K05", area, "2025", "", 30, 60, 50, 38, 62);
        }

        Insert(warehouse, "K03", "lan", "2025", "", 400, 1000, 40, 37, 43);
        Insert(warehouse, "K03", "1480", "2025", "", null, 6, null, null, null, "too_few");
        Insert(warehouse, "N03", "lan", "2025", "", 361462, 361462, null, 43375, 101209);
        Insert(warehouse, "N03", "1480", "2025", "", 114844, 114844, null, 13781, 32156);
        Insert(warehouse, "N01", "lan", "2025", "", 361462, 361462, 28917, 27110, 28917);
        Insert(warehouse, "U01", "lan", "2025K4", "", 37, 49, 75.5, null, null);
        Insert(warehouse, "U01", "vso-fyrbodal", "2025K4", "", 10, 14, 71.4, null, null);
        Insert(warehouse, "U10", "lan", "2025K4", "", 19, 20, 95, null, null);
        Insert(warehouse, "C08", "lan", "2025", "", 1000, 1080, 92.6, null, null);
        Insert(warehouse, "C08", "lan", "2025", "measure=alla", 51, 72, 70.8, null, null);
        Insert(warehouse, "C08", "lan", "2025", "centre=FC-X", 14, 15, 93.3, null, null);
        Insert(warehouse, "P01", "lan", "IOP1", "", 2, 2, 2, null, null);
        Insert(warehouse, "P02", "lan", "IOP1", "", 1, null, 1, null, null);
        Insert(warehouse, "J01", "lan", "2025", "of=K01", null, null, 2.31, 1.2, 3.4, parts: (6, 6));
        Insert(warehouse, "J09", "lan", "IOP1", "of=C06", null, null, -3.5, -5, -1);
        Insert(warehouse, "J09", "lan", "IOP2", "of=C06", null, null, 1.5, -1, 4);
        Insert(warehouse, "J04", "lan", "2025", "between=K01", null, null, 3, null, null, parts: (45, 49));
        Insert(warehouse, "J04", "lan", "2025", "total=K01", null, null, 9, null, null, parts: (45, 49));
        Insert(warehouse, "J05", "lan", "2025", "high=K01", null, null, 1, null, null, parts: (45, 49));
        Insert(warehouse, "J05", "lan", "2025", "low=K01", null, null, 1, null, null, parts: (45, 49));
        Insert(warehouse, "K01", "vso-samla", "2025", "", 240, 60000, 4, 3.5, 4.5);
        Insert(warehouse, "U01", "kf-fyrbodal", "2025K4", "", 11, 15, 73.3, null, null);
        Insert(warehouse, "P05", "lan", "2025", "", 518416, 600000, 518416, null, null, "preliminary");
        Insert(warehouse, "P05", "lan", "2025", "organisation=BRIS", 50, 100, 50, null, null, "preliminary");
        Insert(warehouse, "P05", "lan", "2025", "organisation=GYLL", 518366, 599900, 518366, null, null, "preliminary");
        Insert(warehouse, "N06", "lan", "2025", "", 30, 1000, null, 30 / 1.75, 40);
        Insert(warehouse, "H05", "lan", "2025", "", 142, 13, 6, 4, 9);
        foreach (var area in new[] { "lan", "1480", "1490" })
        {
            Insert(warehouse, "K03", area, "2025H1", "", 0, 50, 0, null, null);
        }

        Insert(warehouse, "Q01", "lan", "2025K4", "feed=kva", 9, 10, 90, null, null);
        return warehouse;
    }

    /// <summary>Comparisons of Göteborg and the county, and why others are like Göteborg.</summary>
    public static InventedWarehouse AndComparisons(this InventedWarehouse warehouse)
    {
        warehouse.Change("""
            insert into pub_comparison (indicator_code, area_code, period_code, breakdown, comparator, reference_code, reference_value, limit_low, limit_high, difference, missing,
                                        verdict, confidence, part_count, part_total, target_value, target_date, from_value)
            values ('K01', '1480', '2025', '', 'county', 'lan', 5, 0.8, 4.2, 2.5, null, 'higher', 998, null, null, null, null, null),
                   ('K01', '1480', '2025', '', 'care_area', 'vso-goteborgsomradet', 6, -0.4, 3.4, 1.5, null, 'similar', 0, null, null, null, null, null),
                   ('K01', '1480', '2025', '', 'similar', '', 8.5, -1.9, -0.1, -1, null, 'lower', 95, 8, 10, null, null, null),
                   ('K01', '1480', '2025', '', 'own_past', '2024', 7, -1, 2, 0.5, null, 'similar', 0, null, null, null, null, null),
                   ('K01', '1480', '2025', '', 'funnel', 'lan', 5, 4.1, 6.2, 2.5, null, 'higher', 998, null, null, null, null, null),
                   ('K01', '1480', '2025', '', 'trend', '', 0.31, null, null, null, null, 'rising', 998, null, null, null, null, null),
                   ('K01', 'lan', '2025', '', 'trend', '', 0.02, null, null, null, null, 'no_trend', 0, null, null, null, null, null),
                   ('K01', 'lan', '2025', '', 'target', '2024', 6, null, null, -1, 399.2, 'behind', 0, null, null, 7.5, 20301231, 4.1),
                   ('K01', '1440', '2025', '', 'county', 'lan', 5, 0.8, 4.2, 77777, null, 'higher', 998, null, null, null, null, null),
                   ('K01', '1490', '2025', '', 'funnel', 'lan', 5, 4.1, 6.2, -2.5, null, 'lower', 998, null, null, null, null, null),
                   ('K01', '1490', '2025', '', 'skr_group', 'Större stad', null, null, null, null, null, 'too_few', 0, 1, 1, null, null, null),
                   ('U01', 'vso-fyrbodal', '2025K4', '', 'county', 'lan', 75.5, null, null, -4.1, null, 'lower', 0, null, null, null, null, null),
                   ('U01', 'lan', '2025K4', '', 'own_past', '2024K4', 75.5, null, null, 0, null, 'similar', 0, null, null, null, null, null),
                   ('K05', 'vso-samla', '2025', '', 'county', 'lan', 53, -16.1, 11.4, -3, null, 'similar', 0, null, null, null, null, null),
                   ('K05', 'vso-simba', '2025', '', 'own_past', '2024', 50.04, null, null, -0.04, null, 'lower', 0, null, null, null, null, null),
                   ('K05', 'lan', '2025', '', 'trend', '2024', null, null, null, null, null, 'too_few', 0, 2, 5, null, null, null)
            """);
        warehouse.Change("insert into pub_similar (municipality_code, similar_code, rank_no, distance) values ('1480', '1490', 1, 0.71), ('1480', '1488', 2, 0.95)");
        warehouse.Change("insert into pub_similar_trait (municipality_code, similar_code, trait_code, own_value, similar_value, distance_share) values ('1480', '1490', 'children_0_17', 114844, 24337, 1), ('1480', '1488', 'children_0_17', 114844, 12001, 1)");
        return warehouse;
    }

    /// <summary>A second version of a definition. A server that starts plants the shipped catalogue, so add it afterwards.</summary>
    public static void AddVersion(this InventedWarehouse warehouse, string indicator, string validFrom) => warehouse.Change($"""
        insert into dim_indicator (indicator_code, version_no, valid_from, change_sv, change_en, adoption, priority, state, reason_sv, reason_en, name_sv, name_en, definition_sv,
               definition_en, numerator_sv, numerator_en, denominator_sv, denominator_en, unit_sv, unit_en, multiplier, value_method, interval_method, dependence, decimals,
               polarity, goals, has_whole, protected, minimum_base, audience, source_sv, source_en, recipient_sv, recipient_en, caveat_sv, caveat_en, feed, sort_order)
        select indicator_code, 2, '{validFrom}', 'Samtal på distans räknas nu.', 'Remote conversations now count.', adoption, priority, state, reason_sv, reason_en, name_sv, name_en,
               definition_sv, definition_en, numerator_sv, numerator_en, denominator_sv, denominator_en, unit_sv, unit_en, multiplier, value_method, interval_method, dependence,
               decimals, polarity, goals, has_whole, protected, minimum_base, audience, source_sv, source_en, recipient_sv, recipient_en, caveat_sv, caveat_en, feed, sort_order
        from   dim_indicator
        where  indicator_code = '{indicator}' and version_no = 1
        """);

    private static void Insert(
        InventedWarehouse warehouse, string indicator, string area, string period, string breakdown, double? numerator, double? denominator, double? value, double? low, double? high,
        string note = "", (int Count, int Total)? parts = null) =>
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
            note,
            status = note is "" or "preliminary" ? "shown" : note,
            count = parts?.Count,
            total = parts?.Total,
        });
}
