using Analytics.Etl.Deliveries;
using Analytics.Etl.Feeds;
using Analytics.WarehouseSql;

namespace Analytics.Etl.Codes;

/// <summary>What a person decides about a written code.</summary>
public enum CodeDecision
{
    /// <summary>It stands for a known code.</summary>
    Same,

    /// <summary>It is a code of its own that a list will name later.</summary>
    New,

    /// <summary>It is not worth asking about again.</summary>
    Ignore,
}

/// <summary>
/// Keeps what a person decides about a written code. A unit's takes effect at once: the facts of that unit are resolved again, while the raw
/// rows stay as delivered. An organisation's takes effect when the file is delivered again.
/// </summary>
public sealed class Acceptance(Warehouse warehouse, TimeProvider clock, string who)
{
    private const int MaxCode = 60;

    /// <summary>Decides, and gives the number of deliveries whose facts were resolved again; must hold the right to run.</summary>
    /// <param name="kind">The kind of code.</param>
    /// <param name="written">As it is written in the deliveries.</param>
    /// <param name="decision">The decision.</param>
    /// <param name="code">The known code it stands for; null unless it is the same.</param>
    /// <exception cref="WarehouseException">The codes do not fit; nothing has been changed.</exception>
    public int Run(CodeKind kind, string written, CodeDecision decision, string? code)
    {
        written = kind == CodeKind.Unit ? written.Trim().ToUpperInvariant() : written.Trim();
        Check(kind, written);
        var known = kind.Known(warehouse);
        var target = decision == CodeDecision.Same ? Known(kind, known, code!) : null;
        if (known.Exists(one => IsSame(one.Code, written)))
        {
            throw new WarehouseException($"Koden {written} finns redan i listan över {kind.Swedish}er, så den behöver inget beslut. Inget har ändrats.");
        }

        var now = UtcText.Of(clock.GetUtcNow());
        using var change = warehouse.BeginChange();
        change.Execute("delete from code_alias where kind = @kind and written_code = @written", new { kind = kind.Name, written });
        change.Execute("""
            insert into code_alias (kind, written_code, code, decision, decided_by, decided_at) values (@kind, @written, @target, @decision, @who, @now)
            """, new { kind = kind.Name, written, target, decision = Word(decision), who, now });
        var resolved = kind == CodeKind.Unit ? ResolveAgain(change, written, now) : 0;
        change.Commit();
        return resolved;
    }

    private static bool IsSame(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static string Word(CodeDecision decision) => decision switch
    {
        CodeDecision.Same => "same",
        CodeDecision.New => "new",
        CodeDecision.Ignore => "ignore",
        _ => throw new ArgumentOutOfRangeException(nameof(decision), decision, null),
    };

    private static string Known(CodeKind kind, List<KnownCode> known, string code) => known.Find(one => IsSame(one.Code, code.Trim()))?.Code
        ?? throw new WarehouseException($"Det finns ingen {kind.Swedish} med koden {Masking.Of(code)} i listan. Se förslagen med proposals. Inget har ändrats.");

    private void Check(CodeKind kind, string written)
    {
        if (written.Length is 0 or > MaxCode || PersonalNumber.IsIn(written))
        {
            throw new WarehouseException("Koden är tom, för lång eller innehåller ett personnummer. Skriv den som i proposals. Inget har ändrats.");
        }

        var isDecided = warehouse.Query<long>("select count(*) from code_alias where kind = @kind and written_code = @written", new { kind = kind.Name, written }).Single() > 0;
        if (kind == CodeKind.Unit && !isDecided && UnitUses.Of(warehouse, written).Count == 0)
        {
            throw new WarehouseException($"Ingen gällande leverans nämner enheten {Masking.Of(written)}. Skriv koden som i proposals. Inget har ändrats.");
        }
    }

    private int ResolveAgain(Change change, string written, string now)
    {
        var uses = UnitUses.Of(warehouse, written);
        foreach (var ofFeed in uses.GroupBy(use => use.Feed))
        {
            long[] keys = [.. ofFeed.Select(use => use.DeliveryKey).Distinct()];
            var force = new ForceChange(change, FeedList.Named(ofFeed.Key)!);
            try
            {
                // Named as leaving too, so that members on which nothing stands any longer are taken away.
                force.RunLoads(keys, [keys[0]]);
                force.Prove(keys);
            }
            catch (FileRefusedException broken)
            {
                throw new WarehouseException(broken.Message, broken);
            }

            Ledger.MarkStale(change, keys, now);
        }

        return uses.Select(use => use.DeliveryKey).Distinct().Count();
    }
}
