using System.Data.Common;
using Analytics.WarehouseSql;

namespace Analytics.Tests.Etl;

/// <summary>What is written in bulk stands there as it was given, and a row without its members never does.</summary>
public sealed class BulkTests
{
    private static readonly BulkColumn[] Columns =
    [
        BulkColumn.Whole("delivery_key"), BulkColumn.Whole("line_no"), BulkColumn.Whole("date_key"), BulkColumn.Text("unit_code"), BulkColumn.Text("procedure_code"),
        BulkColumn.Text("municipality_code"), BulkColumn.Text("age_group_code"), BulkColumn.Text("sex_code"), BulkColumn.Text("ground_code"),
        BulkColumn.Text("care_level_code"), BulkColumn.Whole("quantity"), BulkColumn.Text("pseudonym"),
    ];

    private static readonly string?[] Levels = [null, "", "psykiatri", "psykiatri", null, "å, ä och ö"];

    [Theory, EachEngine]
    public void Bulk_WritesRowsAsTheyAre_WhateverTheirNumber(EngineKind engine)
    {
        using var warehouse = new TestWarehouse(engine);
        var expected = new List<string>();
        using (var change = warehouse.Warehouse.BeginChange())
        {
            using var writer = change.Bulk("raw_procedure", Columns);
            var batch = new RowBatch(Columns.Length);
            // None, one, and around the number that goes into one insert, once and again.
            foreach (var rows in (int[])[0, 1, 31, 32, 33, 100])
            {
                batch.Clear();
                for (var row = 0; row < rows; row++)
                {
                    expected.Add(Fill(batch, expected.Count));
                }

                writer.Write(batch);
            }

            change.Commit();
        }

        Assert.Equal(expected, warehouse.Rows("select line_no, quantity, coalesce(care_level_code, 'null'), coalesce(pseudonym, 'null') from raw_procedure order by line_no"));
    }

    [Theory, EachEngine]
    public void Load_LeavesNothing_WhenARowHasNoMember(EngineKind engine)
    {
        using var warehouse = new TestWarehouse(engine);
        using (var change = warehouse.Warehouse.BeginChange())
        {
            // What a file without the column kon is taken to say.
            change.Execute("delete from dim_sex where sex_code = 'okänt'");
            change.Commit();
        }

        Assert.ThrowsAny<DbException>(() => warehouse.Take("kva/kva_2026-03.csv", SmallFiles.ProcedureHeader + SmallFiles.Talk("2026-03-01", 1, 1)));

        Assert.Equal(["loading|0|0|0"], warehouse.Rows("""
            select d.state, (select count(*) from raw_procedure), (select count(*) from fact_procedure), (select count(*) from fact_procedure_month)
            from   delivery d
            """));
    }

    private static string Fill(RowBatch batch, int line)
    {
        var (level, pseudonym) = (Levels[line % Levels.Length], line % 5 == 0 ? null : $"p{line / 2}");
        batch.Add();
        foreach (var (column, at) in Columns.Select((column, at) => (column, at)))
        {
            if (column.Type == BulkType.Text)
            {
                batch.Set(at, "x");
            }
            else
            {
                batch.Set(at, column.Name == "line_no" ? line : line / 10);
            }
        }

        batch.Set(9, level);
        batch.Set(11, pseudonym);
        return $"{line}|{line / 10}|{level ?? "null"}|{pseudonym ?? "null"}";
    }
}
