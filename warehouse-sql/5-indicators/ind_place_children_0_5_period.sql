-- ind_place_children_0_5_period: one row per municipality and period with its children aged 0-5, for measures that add up municipalities:
-- the county's own figure need not be their sum (ind_children_0_5_period).
select m.municipality_key, n.period_key, n.children, n.year_no
from   ind_children_0_5_period n
join   dim_area a on a.area_key = n.area_key and a.area_kind = 'municipality'
join   dim_municipality m on m.municipality_code = a.area_code and m.valid_to = 99991231
