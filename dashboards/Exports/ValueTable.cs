using Analytics.Dashboards.Figures;

namespace Analytics.Dashboards.Exports;

/// <summary>Published cells as a table with the names of the open API, each missing one with its reason in both languages.</summary>
public static class ValueTable
{
    private static readonly FileColumn[] Columns =
    [
        new("indicator", FieldKind.Text), new("area", FieldKind.Text), new("period", FieldKind.Text), new("breakdown", FieldKind.Text),
        new("numerator", FieldKind.Number), new("denominator", FieldKind.Number), new("value", FieldKind.Number), new("value_low", FieldKind.Number), new("value_high", FieldKind.Number),
        new("note", FieldKind.Text), new("status", FieldKind.Text), new("part_count", FieldKind.Whole), new("part_total", FieldKind.Whole),
        new("reason_sv", FieldKind.Text), new("reason_en", FieldKind.Text),
    ];

    /// <summary>The table: what is published first, then what was asked for and is not.</summary>
    public static FileTable Of(ValueCells cells)
    {
        var rows = new List<object?[]>(cells.Rows.Count + cells.Withheld.Count);
        foreach (var row in cells.Rows)
        {
            var reason = Reasons.Of(ValueCells.StatusOf(row));
            rows.Add([row.Indicator, row.Area, row.Period, row.Breakdown, row.Numerator, row.Denominator, row.Value, row.ValueLow, row.ValueHigh,
                row.Note, row.Status, row.PartCount, row.PartTotal, reason?.Sv, reason?.En]);
        }

        rows.AddRange(cells.Withheld.Select(item => new object?[]
            { item.Indicator, item.Area, item.Period, item.Breakdown, null, null, null, null, null, "", item.Kind, null, null, item.Reason.Sv, item.Reason.En }));
        return new FileTable(Columns, rows);
    }
}
