using System.Data;
using System.Security.Cryptography;
using System.Text;
using DbUp.Engine;

namespace Analytics.WarehouseSql;

/// <summary>
/// Remembers which scripts of 1-tables ran, each with the checksum of its text. An edited script that already ran, a script that this
/// program does not know, or a journal that cannot be read stops the upgrade before anything is changed.
/// </summary>
internal sealed class Journal(Change change, Engine engine, TimeProvider clock) : IJournal
{
    /// <summary>The journal's table.</summary>
    public const string Table = "schema_journal";

    private const string Create =
        "create table schema_journal (script_name nvarchar(200) not null primary key, checksum nvarchar(64) not null, applied_at nvarchar(24) not null)";

    private sealed class Entry
    {
        public string script_name { get; init; } = "";

        public string checksum { get; init; } = "";
    }

    public static string Checksum(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n"))));

    /// <summary>Compares what ran with what this program holds.</summary>
    /// <exception cref="WarehouseException">They do not fit each other.</exception>
    public void Verify(IReadOnlyDictionary<string, string> scripts)
    {
        foreach (var entry in Read())
        {
            if (!scripts.TryGetValue(entry.script_name, out var text))
            {
                throw new WarehouseException(
                    $"Lagret är nyare än programmet: skriptet {entry.script_name} är redan kört men finns inte här. Kör en nyare version av programmet. Inget har ändrats.");
            }

            if (Checksum(text) != entry.checksum)
            {
                throw new WarehouseException(
                    $"Skriptet {entry.script_name} har ändrats efter att det kördes. Återställ dess text och lägg ändringen i ett nytt skript. Inget har ändrats.");
            }
        }
    }

    public string[] GetExecutedScripts() => [.. Read().Select(entry => entry.script_name)];

    public void StoreExecutedScript(SqlScript script, Func<IDbCommand> dbCommandFactory) =>
        change.Execute("insert into schema_journal (script_name, checksum, applied_at) values (@name, @checksum, @now)", new
        {
            name = script.Name,
            checksum = Checksum(script.Contents),
            now = UtcText.Of(clock.GetUtcNow()),
        });

    public void EnsureTableExistsAndIsLatestVersion(Func<IDbCommand> dbCommandFactory)
    {
        if (!Exists())
        {
            change.Execute(Create);
        }
    }

    private bool Exists() => change.Scalar<long>(engine.TableCount, new { name = Table }) > 0;

    private List<Entry> Read()
    {
        if (!Exists())
        {
            return change.Scalar<long>(engine.TableCount, new { name = "delivery" }) == 0
                ? []
                : throw new WarehouseException(
                    "Lagrets journal över körda skript saknas, men tabellerna finns. Återställ lagret från en säkerhetskopia. Inget har ändrats.");
        }

        try
        {
            return change.Query<Entry>("select script_name, checksum from schema_journal order by script_name");
        }
        catch (System.Data.Common.DbException broken)
        {
            throw new WarehouseException(
                "Lagrets journal över körda skript (schema_journal) går inte att läsa. Återställ lagret från en säkerhetskopia. Inget har ändrats.", broken);
        }
    }
}
