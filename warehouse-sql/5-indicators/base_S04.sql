-- base_S04: one row per period and line of a deviation delivery in it (columns: see base_K01).
select f.delivery_key, f.line_no, f.municipality_key, p.period_key, f.quantity
from   fact_deviation f
join   ind_period_told p on p.feed = 'avvikelser' and p.told_key = f.period_key
