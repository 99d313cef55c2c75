-- base_N05: one row per population row behind the children that N05 multiplies by its shares, and source of a share (columns: see base_K01).
select b.delivery_key, b.line_no, b.area_key, b.period_key, s.breakdown as measure_breakdown, b.quantity
from   base_children b
join   dim_need s on s.indicator_code = 'N05'
