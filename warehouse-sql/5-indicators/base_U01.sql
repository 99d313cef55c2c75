-- base_U01: one row per period and physical offer given in a municipality on the period's last day. The quantity is 1 for the first offer of each
-- municipality and 0 for the others: the municipality counts once, and every offer behind it can be seen.
with given as (
    select a.period_key, a.municipality_key, a.offer_key, a.delivery_key, a.line_no
    from   ind_offer_at a
    where  a.offer_form = 'fysisk' and a.municipality_key > 1
),
first_given as (
    select v.period_key, v.municipality_key, min(v.offer_key) as offer_key
    from   given v
    group by v.period_key, v.municipality_key
)
select v.delivery_key, v.line_no, v.municipality_key, v.period_key, case when f.offer_key is null then 0 else 1 end as quantity
from   given v
left join first_given f on f.period_key = v.period_key and f.offer_key = v.offer_key
