namespace Analytics.Tests.Dashboards;

/// <summary>
/// Invented support offers on lists of 30 September and 31 December 2025. They reach Göteborg and Borås in a room of their own, Alingsås in that of Borås, and
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
