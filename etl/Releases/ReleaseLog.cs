using Analytics.WarehouseSql;

namespace Analytics.Etl.Releases;

/// <summary>Notes decisions about releases in the ledger.</summary>
internal sealed class ReleaseLog(Change change, string now, string who)
{
    /// <summary>Notes one.</summary>
    public void Note(long releaseKey, string @event, string reason) => change.Execute(
        """
        insert into release_event (event_no, release_key, event, happened_at, decided_by, reason)
        select coalesce(max(e.event_no), 0) + 1, @releaseKey, @event, @now, @who, @reason from release_event e
        """,
        new { releaseKey, @event, now, who, reason });
}
