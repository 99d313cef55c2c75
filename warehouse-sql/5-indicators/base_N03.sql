-- base_N03: one row per population row of a year's children that N03 multiplies by its share (columns: see base_K01).
select f.delivery_key, f.line_no, f.area_key, p.period_key, f.people as quantity
from   fact_population f
join   dim_period p on p.period_kind = 'year' and p.last_day / 10000 = f.year_no
where  f.age < 18
