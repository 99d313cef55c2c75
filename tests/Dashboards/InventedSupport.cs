namespace Analytics.Tests.Dashboards;

/// <summary>
/// Invented family centres, and support offers on lists of 30 September and 31 December 2025. They reach Göteborg and Borås in a room of their own, Alingsås in that of Borås, and
/// everybody else by screen alone; what is given in Ale is for Göteborg.
/// </summary>
public static class InventedSupport
{
    /// <summary>Adds the lists and their offers.</summary>
    public static InventedWarehouse AndOffers(this InventedWarehouse warehouse)
    {
        AddList(warehouse, 71, 20250930);
        AddList(warehouse, 72, 20251231);
        Offer(warehouse, 1, "A", "Gruppen", "BRIS", "stödgrupp", "fysisk", "1480", "|1480|", "|1|5|", 7, 12, "|sv|",
            "57.7, 11.97, 10, 1, 1, '|samhällsvård|', '|syskon|', 'ja', 20251201");
        Offer(warehouse, 2, "A2", "Gruppen för äldre", "BRIS", "stödgrupp", "fysisk", "1480", "|1480|", "|1|", 13, 13, "|sv|",
            "57.7, 11.97, 8, 0, 30, '', '', 'nej', 20250101");
        Offer(warehouse, 3, "B", "Samtalen", "MASKROS", "enskilt samtal", "fysisk", "1490", "|1489|1490|", "|5|", 13, 17, "|ar|sv|");
        Offer(warehouse, 4, "C", "Chatten", "BRIS", "chatt/telefon", "digital", "", "alla", "|1|2|", 0, 25, "|sv|");
        Offer(warehouse, 5, "D", "Linjen", "GYLL", "sorgestöd", "telefon", "", "|1460|", "|5|", 0, 20, "|sv|");
        Offer(warehouse, 6, "E", "Förr", "GYLL", "läger", "fysisk", "1460", "|1460|", "|5|", 0, 20, "|sv|", validTo: 20251001);
        Offer(warehouse, 7, "F", "För grannarna", "RANDIGA", "övrigt", "fysisk", "1440", "|1480|", "|3|U|", 6, 12, "|sv|");
        return warehouse;
    }

    /// <summary>
    /// Adds a list of family centres of 2025: in Göteborg a full one and one that calls itself so and is not, in Borås one that meets neither rule, in Ale one whose
    /// agreement has ended.
    /// </summary>
    public static InventedWarehouse AndCentres(this InventedWarehouse warehouse)
    {
        warehouse.Change("""
            insert into delivery (delivery_key, feed, sender, file_name, sha256, byte_count, period_code, first_day, last_day, received_at, finished_at, received_by,
                                  state, read_count, loaded_count, rejected_count, contract_version, file_state, file_path)
            values (73, 'familjecentraler', 'region', 'familjecentraler_2025.csv', '0', 1, '2025', 20250101, 20251231, '2026-01-02T05:00:00.000Z', '2026-01-02T05:00:01.000Z', 'test',
                    'loaded', 4, 4, 0, 1, 'done', 'x')
            """);
        const string All = "samlokaliserad";
        Centre(warehouse, 1, "Hjällbo", "1480", "'familjecentral', '8.2', 1", [All, All, All, All], "20240101, 20281231, 60, 1, 1, 15, 1",
            "|01|02|03|04|05|06|07|08|09|10|11|12|13|14|15|", "'ja', 50, 'ja', 'ja', 'ja'");
        Centre(warehouse, 2, "Biskopsgården", "1480", "'familjecentral', '8.3', 0", [All, "samverkar", All, "nej"], "20250701, 20260630, 12, 1, 0, 13, 0",
            "|01|02|03|05|06|07|08|09|10|11|12|13|15|", "'ja', null, 'ja', 'nej', 'nej'");
        Centre(warehouse, 3, "Norrby", "1490", "'familjecentralsliknande', 'varken', 0", ["samverkar", "nej", "nej", "nej"], "null, null, null, 0, 0, 0, 0", "", "'nej', null, 'nej', 'nej', 'nej'");
        Centre(warehouse, 4, "Nödinge", "1440", "'familjecentralsliknande', '8.3', 1", [All, "nej", All, All], "20221201, 20251130, 36, 1, 1, 14, 0", "", "'ja', 25, 'ja', 'nej', 'ja'");
        return warehouse;
    }

    private static void Centre(
        InventedWarehouse warehouse, int key, string name, string municipality, string kind, string[] activities, string agreement, string points, string rest)
    {
        warehouse.Change("""
            insert into dim_family_centre (family_centre_key, family_centre_code, name, municipality_key, address, valid_from, valid_to)
            select @key, @code, @name, m.municipality_key, '', 20250101, 99991231 from dim_municipality m where m.municipality_code = @municipality
            """, new { key, code = $"FC{key}", name, municipality });
        warehouse.Change($"""
            insert into fact_family_centre_year (delivery_key, line_no, family_centre_key, year_no, municipality_key, declared_kind, class_code, label_agrees,
                                                 child_health, midwifery, open_preschool, social_services,
                                                 agreement_from, agreement_to, agreement_months, has_agreement, term_within, point_count, has_all_points, agreement_points,
                                                 has_coordinator, coordinator_percent, plan_made, plan_followed_up, plan_evaluated,
                                                 other_actor_count, is_prioritised, has_steering_group, shared_cost, child_visits, parent_education)
            select 73, @key, @key, 2025, m.municipality_key, {kind}, @health, @midwifery, @preschool, @social, {agreement}, @points, {rest}, 0, 'okänt', 'ja', 'okänt', 77777, 'okänt'
            from   dim_municipality m
            where  m.municipality_code = @municipality
            """, new { key, municipality, health = activities[0], midwifery = activities[1], preschool = activities[2], social = activities[3], points });
    }

    private static void AddList(InventedWarehouse warehouse, int number, int day) => warehouse.Change("""
        insert into delivery (delivery_key, feed, sender, file_name, sha256, byte_count, period_code, first_day, last_day, received_at, finished_at, received_by,
                              state, read_count, loaded_count, rejected_count, contract_version, file_state, file_path)
        values (@number, 'utbud', 'region', @file, '0', 1, @day, @day, @day, '2026-01-02T05:00:00.000Z', '2026-01-02T05:00:01.000Z', 'test', 'loaded', 7, 7, 0, 1, 'done', 'x')
        """, new { number, day, file = $"utbud_{day}.csv" });

    private static void Offer(
        InventedWarehouse warehouse, int key, string code, string name, string organisation, string type, string form, string municipality, string serves, string grounds, int from,
        int to, string languages, string more = "null, null, null, null, null, '', '', 'okänt', null", int validTo = 99991231) => warehouse.Change($"""
        insert into dim_offer (offer_key, sender, offer_code, organisation_key, offer_name, offer_type, offer_form, municipality_key, serves, grounds, age_from, age_to, languages,
                               valid_from, valid_to, covers_from, covers_to, delivery_key, line_no, changed_by,
                               lat, lon, seats_per_term, free_seats, queue_days, vulnerable_groups, extended_groups, interpreter, last_checked)
        select @key, 'region', @code, o.organisation_key, @name, @type, @form, coalesce((select m.municipality_key from dim_municipality m where m.municipality_code = @municipality), 0),
               @serves, @grounds, @from, @to, @languages, 20250101, @validTo, 0, @validTo, 71, @key, 71, {more}
        from   dim_organisation o
        where  o.organisation_code = @organisation
        """, new { key, code, name, organisation, type, form, municipality, serves, grounds, from, to, languages, validTo });
}
