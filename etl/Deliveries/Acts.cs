using Analytics.WarehouseSql;

namespace Analytics.Etl.Deliveries;

/// <summary>What a person can decide about a delivery, as <c>delivery_act</c> writes it.</summary>
public static class Act
{
    /// <summary>A held delivery was let in.</summary>
    public const string Confirmed = "confirmed";

    /// <summary>A delivery was taken back.</summary>
    public const string Withdrawn = "withdrawn";

    /// <summary>A delivery came back because the one that had replaced it was taken back.</summary>
    public const string Restored = "restored";
}

/// <summary>Keeps who decided what about a delivery, when and why.</summary>
public sealed class Acts(Change change, string who, string now)
{
    /// <summary>Longest reason kept, in characters.</summary>
    public const int MaxReason = 400;

    /// <summary>Writes one decision.</summary>
    public void Write(long key, string act, string reason = "") => change.Execute("""
        insert into delivery_act (act_no, delivery_key, act, acted_at, acted_by, reason)
        select (select coalesce(max(a.act_no), 0) + 1 from delivery_act a), @key, @act, @now, @who, @reason
        """, new { key, act, now, who, reason });
}
