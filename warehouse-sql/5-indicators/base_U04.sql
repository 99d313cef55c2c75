-- base_U04: one row per period, digital or telephone offer and municipality that it serves where no physical offer is given on the period's last day.
-- The quantity is 1 for the first such offer of each municipality and 0 for the others, so that a municipality counts once.
with given as (
    select distinct b.period_key, b.municipality_key
    from   base_U05 b
)
select a.delivery_key, a.line_no, s.municipality_key, a.period_key,
       case when a.offer_key = min(a.offer_key) over (partition by a.period_key, s.municipality_key) then 1 else 0 end as quantity
from   ind_offer_at a
join   ind_offer_served s on s.offer_key = a.offer_key
left join given v on v.period_key = a.period_key and v.municipality_key = s.municipality_key
where  a.offer_form <> 'fysisk' and a.period_kind in ('half_year', 'year', 'iop_year') and v.period_key is null
