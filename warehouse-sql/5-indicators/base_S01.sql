-- base_S01: one row per period and line of a sip delivery in it: the plans made (columns: see base_K01).
select f.delivery_key, f.line_no, f.municipality_key, p.period_key, f.established as quantity
from   fact_sip f
join   ind_period_told p on p.feed = 'sip' and p.told_key = f.period_key
