using Analytics.WarehouseSql;

namespace Analytics.Etl.Codes;

/// <summary>A written code that no list knows and nobody has judged yet, with the known codes that lie nearest.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Written">As it was written; masked where it came from a refused line.</param>
/// <param name="Rows">Rows that hold it.</param>
/// <param name="Deliveries">Deliveries that hold it.</param>
/// <param name="Nearest">The nearest known codes, nearest first.</param>
public sealed record Proposal(CodeKind Kind, string Written, long Rows, long Deliveries, IReadOnlyList<NearCode> Nearest);

/// <summary>A known code and how many characters it is away.</summary>
public sealed record NearCode(string Code, string Name, int Distance);

/// <summary>
/// What a person should look at: units that deliveries name and no unit list does (their rows are loaded on inferred members), and
/// organisation codes whose lines were refused.
/// </summary>
public sealed class Proposals(Warehouse warehouse)
{
    private const int Near = 3;
    private const int FarthestShare = 2;

    private sealed class Row
    {
        public string Written { get; init; } = "";

        public long RowCount { get; init; }

        public long DeliveryCount { get; init; }
    }

    /// <summary>All that nobody has judged, by kind and code.</summary>
    public List<Proposal> All() => [.. Of(CodeKind.Unit, Units()), .. Of(CodeKind.Organisation, Organisations())];

    private List<Row> Units() => [.. warehouse.Query<string>("""
        select u.unit_code from dim_unit u where u.is_inferred = 1
        and not exists (select 1 from code_alias a where a.kind = 'unit' and a.written_code = u.unit_code) order by u.unit_code
        """).Select(code =>
        {
            var uses = UnitUses.Of(warehouse, code);
            return new Row { Written = code, RowCount = uses.Sum(use => use.RowCount), DeliveryCount = uses.Select(use => use.DeliveryKey).Distinct().Count() };
        })];

    private List<Row> Organisations() => warehouse.Query<Row>("""
        select r.masked_value as written, count(*) as row_count, count(distinct r.delivery_key) as delivery_count
        from   delivery_rejection r
        where  r.rule_code = 'organisation' and r.masked_value <> ''
        and    not exists (select 1 from code_alias a where a.kind = 'organisation' and a.written_code = r.masked_value)
        group by r.masked_value
        order by r.masked_value
        """);

    private IEnumerable<Proposal> Of(CodeKind kind, List<Row> rows)
    {
        var known = rows.Count == 0 ? [] : kind.Known(warehouse);
        return rows.Select(row => new Proposal(kind, row.Written, row.RowCount, row.DeliveryCount, Nearest(row.Written, known)));
    }

    // A code of which more than half is different is no misspelling of it.
    private static List<NearCode> Nearest(string written, List<KnownCode> known) => [.. known
        .Select(code => new NearCode(code.Code, code.Name, EditDistance.Of(written, code.Code)))
        .Where(near => near.Distance * FarthestShare <= Math.Max(written.Length, near.Code.Length))
        .OrderBy(near => near.Distance).ThenBy(near => near.Code, StringComparer.Ordinal)
        .Take(Near)];
}
