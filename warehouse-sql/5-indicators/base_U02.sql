-- base_U02: one row per period and population row, girls or boys of one age, of a municipality in which a physical offer is given (U01), and one per
-- such offer, which adds no children.
select n.delivery_key, n.line_no, n.municipality_key, n.period_key, n.quantity
from   base_place_children n
join   base_U01 c on c.municipality_key = n.municipality_key and c.period_key = n.period_key and c.quantity = 1
union all
select c.delivery_key, c.line_no, c.municipality_key, c.period_key, 0 as quantity
from   base_U01 c
