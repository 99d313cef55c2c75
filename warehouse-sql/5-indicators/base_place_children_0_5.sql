-- base_place_children_0_5: one row per period and population row of a municipality's children aged 0-5, behind ind_place_children_0_5_period.
select f.delivery_key, f.line_no, m.municipality_key, p.period_key, f.people as quantity
from   dim_period p
join   fact_population f
on     f.year_no = (select max(y.year_no) from fact_population y where y.year_no <= p.last_day / 10000)
join   dim_area a on a.area_key = f.area_key and a.area_kind = 'municipality'
join   dim_municipality m on m.municipality_code = a.area_code and m.valid_to = 99991231
where  f.age < 6
