using Analytics.WarehouseSql;

namespace Analytics.Tests.Etl;

/// <summary>What the last publication is said to have changed.</summary>
public sealed class PublicationChangeTests
{
    [Theory, EachEngine]
    public void Change_IsToldAgainstTheLastTimeThatTheCellWasLogged(EngineKind engine)
    {
        using var warehouse = new TestWarehouse(engine);
        using (var change = warehouse.Warehouse.BeginChange())
        {
            for (var key = 1; key <= 3; key++)
            {
                change.Execute("""
                    insert into publication (publication_key, started_at, finished_at, last_delivery, cell_count, changed_count)
                    values (@key, @at, @at, 0, 0, 0)
                    """, new { key, at = FormattableString.Invariant($"2026-01-0{key}T05:00:00.000Z") });
            }

            string[] log =
            [
                "1 K01 a shown", "3 K01 a shown", // other content
                "3 K01 b shown", // never there before
                "1 K01 c hidden", "2 K01 c shown", "3 K01 c hidden",
                "1 K01 d shown", "2 K01 d hidden", "3 K01 d shown",
                "1 K01 e hidden", "3 K01 e hidden", // its base changed
                "2 K01 f shown", "3 K01 f withdrawn",
                "1 K02 a shown", "3 K02 a not_delivered",
                "2 K03 a shown", // not in the last one
            ];
            foreach (var part in log.Select(line => line.Split(' ')))
            {
                change.Execute("""
                    insert into publication_log (publication_key, indicator_code, area_code, period_code, breakdown, status, content_hash)
                    values (@key, @indicator, @area, '2026', '', @status, '0')
                    """, new { key = part[0][0] - '0', indicator = part[1], area = part[2], status = part[3] });
            }

            change.Commit();
        }

        Assert.Equal(["3|K01|1|2|1|2", "3|K02|0|0|0|1"],
            warehouse.Rows("select publication_key, indicator_code, changed_count, shown_count, hidden_count, other_count from pub_publication_change order by indicator_code"));
    }
}
