-- base_U05: one row per period and physical offer given in a municipality on the period's last day: a point of supply.
select a.delivery_key, a.line_no, a.municipality_key, a.period_key, 1 as quantity
from   ind_offer_at a
where  a.offer_form = 'fysisk' and a.municipality_key > 1
