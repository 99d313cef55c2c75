-- base_N03: one row per population row behind the children that N03 multiplies by its share (columns: see base_K01).
select b.delivery_key, b.line_no, b.area_key, b.period_key, b.quantity
from   base_children b
