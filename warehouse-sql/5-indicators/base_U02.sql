-- base_U02: one row per period and population row, boys or girls of one age, of a municipality in which a physical offer is given (U01); and the
-- offers themselves, which add no children.
select f.delivery_key, f.line_no, m.municipality_key, c.period_key, f.people as quantity
from   base_U01 c
join   dim_municipality m on m.municipality_key = c.municipality_key
join   dim_area a on a.area_kind = 'municipality' and a.area_code = m.municipality_code
join   ind_children_period n on n.area_key = a.area_key and n.period_key = c.period_key
join   fact_population f on f.area_key = a.area_key and f.year_no = n.year_no and f.age < 18
where  c.quantity = 1
union all
select c.delivery_key, c.line_no, c.municipality_key, c.period_key, 0 as quantity
from   base_U01 c
