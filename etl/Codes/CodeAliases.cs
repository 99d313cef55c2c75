using Analytics.WarehouseSql;

namespace Analytics.Etl.Codes;

/// <summary>What persons have said that written codes stand for, by kind; compared without regard to case.</summary>
public sealed class CodeAliases
{
    private readonly Dictionary<string, string> codes;

    private CodeAliases(Dictionary<string, string> codes) => this.codes = codes;

    private sealed class Row
    {
        public string WrittenCode { get; init; } = "";

        public string Code { get; init; } = "";
    }

    /// <summary>Reads the aliases of one kind.</summary>
    public static CodeAliases Read(Warehouse warehouse, CodeKind kind)
    {
        var codes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in warehouse.Query<Row>(
            "select written_code, code from code_alias where kind = @kind and decision = 'same' order by written_code", new { kind = kind.Name }))
        {
            codes.TryAdd(row.WrittenCode, row.Code);
        }

        return new CodeAliases(codes);
    }

    /// <summary>The code that a written one stands for; itself when nobody has said anything else.</summary>
    public string Resolve(string written) => codes.GetValueOrDefault(written, written);
}
