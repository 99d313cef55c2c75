using Analytics.WarehouseSql;

namespace Analytics.Etl.Feeds.Referrals;

/// <summary>What the referrals that a delivery touches give reason to warn of, seen with all their steps in force.</summary>
public static class ReferralWarnings
{
    private sealed class Counts
    {
        public long Skipped { get; init; }

        public long OutOfOrder { get; init; }

        public long Unsettled { get; init; }

        public long UnknownOffers { get; init; }
    }

    /// <summary>The warnings.</summary>
    public static IEnumerable<Warning> Of(Change change, long key)
    {
        var counts = change.Query<Counts>("""
            select coalesce(sum(r.is_skipped), 0) as skipped, coalesce(sum(r.is_out_of_order), 0) as out_of_order,
                   coalesce(sum(case when r.closed_date_key is not null and (r.started_date_key is not null or r.ended_date_key is not null) then 1 else 0 end), 0) as unsettled,
                   coalesce(sum(case when r.offer_code is not null and r.offer_key is null then 1 else 0 end), 0) as unknown_offers
            from   fact_referral r
            where  r.referral_code in (select s.referral_code from fact_referral_step s where s.delivery_key = @key)
            """, new { key }).Single();
        if (counts.Skipped > 0)
        {
            yield return new Warning("steg_saknas", counts.Skipped, FormattableString.Invariant(
                $"{Words.Count(counts.Skipped, "hänvisning", "hänvisningar")} saknar ett steg på vägen (till exempel mottagen). De är laddade, men dagarna till och från det saknade steget räknas inte."));
        }

        if (counts.OutOfOrder > 0)
        {
            yield return new Warning("stegordning", counts.OutOfOrder, FormattableString.Invariant(
                $"{Words.Count(counts.OutOfOrder, "hänvisning", "hänvisningar")} har ett senare steg som är daterat före ett tidigare. De är laddade, men dagarna mellan de stegen räknas inte. Kontrollera datumen."));
        }

        if (counts.Unsettled > 0)
        {
            yield return new Warning("avslutad_och_påbörjad", counts.Unsettled, FormattableString.Invariant(
                $"{Words.Count(counts.Unsettled, "hänvisning", "hänvisningar")} är både avböjd eller utan plats och påbörjad. De räknas som påbörjade. Kontrollera statusen."));
        }

        if (counts.UnknownOffers > 0)
        {
            yield return new Warning("okänd_insats", counts.UnknownOffers, FormattableString.Invariant(
                $"{Words.Count(counts.UnknownOffers, "hänvisning", "hänvisningar")} gäller en insats som inte finns i utbudet. De är laddade utan insats tills utbudet har levererats."));
        }
    }
}
