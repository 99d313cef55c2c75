using Analytics.WarehouseSql;

namespace Analytics.Dashboards.Hosting;

/// <summary>Remembers to whom a release's pack has been sent. Who may send is decided in the warehouse, so that two processes never both do.</summary>
public sealed class PackMailLedger(Warehouse warehouse, TimeProvider clock)
{
    // A process that ended in the middle of sending leaves its row behind; after this long another one may try.
    private static readonly TimeSpan Stale = TimeSpan.FromMinutes(15);

    /// <summary>Takes the right to send to somebody; null where it has been sent, or another process is sending.</summary>
    public string? Claim(long releaseKey, string receiver, string who)
    {
        var claim = Guid.NewGuid().ToString("N");
        var now = clock.GetUtcNow();
        try
        {
            using var change = warehouse.BeginChange();
            change.Execute("delete from pack_mail where release_key = @releaseKey and receiver = @receiver and sent_at is null and claimed_at < @stale",
                new { releaseKey, receiver, stale = UtcText.Of(now - Stale) });
            if (change.Scalar<long>("select count(*) from pack_mail m where m.release_key = @releaseKey and m.receiver = @receiver", new { releaseKey, receiver }) > 0)
            {
                return null;
            }

            change.Execute(
                "insert into pack_mail (release_key, receiver, claimed_at, claim, ordered_by) values (@releaseKey, @receiver, @now, @claim, @who)",
                new { releaseKey, receiver, now = UtcText.Of(now), claim, who });
            change.Commit();
            return claim;
        }
        catch (System.Data.Common.DbException) when (IsTaken(releaseKey, receiver))
        {
            // Both looked before either wrote; the key let one in.
            return null;
        }
    }

    /// <summary>Notes that it has gone.</summary>
    public void Sent(long releaseKey, string receiver, string claim) => Do(
        "update pack_mail set sent_at = @now where release_key = @releaseKey and receiver = @receiver and claim = @claim",
        new { releaseKey, receiver, claim, now = UtcText.Of(clock.GetUtcNow()) });

    /// <summary>Gives the right back: it did not go.</summary>
    public void GiveBack(long releaseKey, string receiver, string claim) => Do(
        "delete from pack_mail where release_key = @releaseKey and receiver = @receiver and claim = @claim and sent_at is null",
        new { releaseKey, receiver, claim });

    private bool IsTaken(long releaseKey, string receiver) =>
        warehouse.Query<long>("select count(*) from pack_mail m where m.release_key = @releaseKey and m.receiver = @receiver", new { releaseKey, receiver }).Single() > 0;

    private void Do(string sql, object parameters)
    {
        using var change = warehouse.BeginChange();
        change.Execute(sql, parameters);
        change.Commit();
    }
}
