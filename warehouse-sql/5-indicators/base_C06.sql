-- base_C06: one row per period and population row, girls or boys of one age, of a municipality that has a centre by 8.2 or 8.3 on the list, and one per
-- such centre, which adds no children.
select n.delivery_key, n.line_no, n.municipality_key, n.period_key, n.quantity
from   base_place_children_0_5 n
join   (select distinct c.period_key, c.municipality_key from base_C05 c) v on v.municipality_key = n.municipality_key and v.period_key = n.period_key
union all
select c.delivery_key, c.line_no, c.municipality_key, c.period_key, c.quantity
from   base_C05 c
