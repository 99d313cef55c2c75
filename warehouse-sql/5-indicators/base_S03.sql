-- base_S03: one row per period and line of a sip delivery in it: quantity is the plans followed up, established those made (columns: see base_K01).
select f.delivery_key, f.line_no, f.municipality_key, p.period_key, f.followed_up as quantity, f.established
from   fact_sip f
join   ind_period_told p on p.feed = 'sip' and p.told_key = f.period_key
