-- base_U01: one row per period and physical offer given in a municipality on the period's last day. The quantity is 1 for the first offer of each
-- municipality and 0 for the others: the municipality counts once, and every offer behind it can be seen.
select a.delivery_key, a.line_no, a.municipality_key, a.period_key,
       case when a.offer_key = min(a.offer_key) over (partition by a.period_key, a.municipality_key) then 1 else 0 end as quantity
from   ind_offer_at a
where  a.offer_form = 'fysisk' and a.municipality_key > 1
