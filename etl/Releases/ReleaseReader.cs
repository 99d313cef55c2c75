using Analytics.Etl.Deliveries;
using Analytics.WarehouseSql;

namespace Analytics.Etl.Releases;

/// <summary>Names who may read a prepared release before it is public.</summary>
public sealed class ReleaseReader(Warehouse warehouse, TimeProvider clock, string who)
{
    private const int Longest = 200;

    /// <summary>An address as it is kept: small letters, no blanks around it.</summary>
    /// <exception cref="WarehouseException">It is empty or too long, or holds a personal number.</exception>
    public static string Clean(string address)
    {
        var clean = address.Trim().ToLowerInvariant();
        if (clean.Length is 0 or > Longest || clean.Any(letter => char.IsControl(letter) || char.IsWhiteSpace(letter)))
        {
            throw new WarehouseException($"Läsarens adress ska ha 1–{Longest} tecken utan mellanslag, som vid inloggningen: namn@example.org.");
        }

        return PersonalNumber.IsIn(clean) ? throw new WarehouseException("Läsarens adress innehåller ett personnummer. Ange adressen som inloggningen visar, utan personnummer.") : clean;
    }

    /// <summary>Names one; who is named already stays so.</summary>
    /// <param name="code">Which release.</param>
    /// <param name="address">The address that the sign-in tells.</param>
    /// <exception cref="WarehouseException">There is no such release, it is public or removed, or the address is none.</exception>
    public void Add(string code, string address)
    {
        var reader = Clean(address);
        var now = UtcText.Of(clock.GetUtcNow());
        using var change = warehouse.BeginChange();
        var key = PreparedRelease.Find(change, code, now);
        if (change.Scalar<long>("select count(*) from release_reader where release_key = @key and reader = @reader", new { key, reader }) > 0)
        {
            return;
        }

        change.Execute("insert into release_reader (release_key, reader) values (@key, @reader)", new { key, reader });
        new ReleaseLog(change, now, who).Note(key, "reader_named", reader);
        change.Commit();
    }
}
