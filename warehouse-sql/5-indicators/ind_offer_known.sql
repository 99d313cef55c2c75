-- ind_offer_known: one row per period with offers on the map: whether any of them (1 or 0) holds what a snapshot may leave out. None at all: nobody has
-- told, which is not the same as no.
select a.period_key,
       max(case when a.vulnerable_groups <> '' then 1 else 0 end) as vulnerable_groups,
       max(case when a.extended_groups <> '' then 1 else 0 end) as extended_groups,
       max(case when a.last_checked is not null then 1 else 0 end) as last_checked,
       max(case when a.free_seats is not null and a.seats_per_term is not null then 1 else 0 end) as seats,
       max(case when a.queue_days is not null then 1 else 0 end) as queue_days
from   ind_offer_at a
group by a.period_key
