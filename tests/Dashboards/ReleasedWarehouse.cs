using Analytics.Etl.Releases;
using Analytics.Tests.Schedule;
using Analytics.WarehouseSql;

namespace Analytics.Tests.Dashboards;

/// <summary>An invented warehouse with releases, a clock that a test sets, and a server.</summary>
public sealed class ReleasedWarehouse : IDisposable
{
    /// <summary>What makes everybody read releases only.</summary>
    public static readonly (string, string) OpenReadsReleases = ("Audience:Open", "released");

    /// <summary>Published once.</summary>
    public ReleasedWarehouse()
    {
        Invented = new InventedWarehouse().Published();
        Server = new Server(Invented, Clock);
    }

    /// <summary>The clock of releases and of the server.</summary>
    public SetClock Clock { get; } = new("2026-03-01T10:00Z");

    /// <summary>The warehouse.</summary>
    public InventedWarehouse Invented { get; }

    /// <summary>A server on it.</summary>
    public Server Server { get; }

    /// <summary>The warehouse, for the work of commands.</summary>
    public Warehouse Warehouse => new(Invented.Options);

    /// <summary>Freezes what is published.</summary>
    public ReleasedWarehouse Release(string name, string? publicFrom = null, DateOnly? asOf = null, string? corrects = null, params string[] readers)
    {
        new ReleaseRun(Warehouse, Clock, "test").Run(new ReleaseRequest(name)
        {
            PublicFrom = publicFrom is null ? null : SetClock.At(publicFrom), AsOf = asOf, Readers = readers, Corrects = corrects, Reason = corrects is null ? "" : "Mars var fel.",
        });
        return this;
    }

    /// <summary>Takes one away.</summary>
    public void Remove(string code, string reason) => new ReleaseRemoval(Warehouse, Clock, "test").Run(code, reason);

    /// <summary>Everything happens that can happen to a warehouse after a release: other figures, another publication, a withdrawal, new deliveries.</summary>
    public void GoOn()
    {
        Invented.Change("update pub_value set numerator = 6543, value = 65.43 where status = 'shown' and area_code = 'lan'");
        Invented.Change("update pub_value set status = 'hidden', numerator = null, value = null, value_low = null, value_high = null where area_code = '1480' and period_code = '2025H1'");
        Invented.Change("update delivery set state = 'withdrawn' where delivery_key = 60");
        Invented.Change("""
            insert into delivery (delivery_key, feed, sender, file_name, sha256, byte_count, period_code, first_day, last_day, received_at, finished_at, received_by,
                                  state, read_count, loaded_count, rejected_count, contract_version, file_state, file_path)
            values (61, 'kva', 'region', 'osläppt_fil.csv', '0', 1, '2026-02', 20260201, 20260228, '2026-03-02T05:00:00.000Z', '2026-03-02T05:00:01.000Z', 'test', 'loaded', 9, 9, 0, 1, 'done', 'x')
            """);
        Invented.PublishAgain(2);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Server.Dispose();
        Invented.Dispose();
    }
}
