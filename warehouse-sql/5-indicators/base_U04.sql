-- base_U04: one row per period, digital or telephone offer and municipality that it serves where no physical offer is given on the period's last day.
-- The quantity is 1 for the first such offer of each municipality and 0 for the others, so that a municipality counts once.
with remote as (
    select a.period_key, s.municipality_key, a.offer_key, a.delivery_key, a.line_no
    from   ind_offer_at a
    join   ind_offer_served s on s.offer_key = a.offer_key
    where  a.offer_form <> 'fysisk' and a.period_kind in ('half_year', 'year', 'iop_year')
    and    not exists (select 1 from ind_offer_at p
                       where p.period_key = a.period_key and p.municipality_key = s.municipality_key and p.offer_form = 'fysisk')
),
first_remote as (
    select r.period_key, r.municipality_key, min(r.offer_key) as offer_key
    from   remote r
    group by r.period_key, r.municipality_key
)
select r.delivery_key, r.line_no, r.municipality_key, r.period_key, case when f.offer_key = r.offer_key then 1 else 0 end as quantity
from   remote r
join   first_remote f on f.period_key = r.period_key and f.municipality_key = r.municipality_key
