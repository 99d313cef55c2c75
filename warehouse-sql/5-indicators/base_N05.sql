-- base_N05: one row per population row of a year's children that N05 multiplies by its shares, and source of a share (columns: see base_K01).
select f.delivery_key, f.line_no, f.area_key, p.period_key, s.breakdown as measure_breakdown, f.people as quantity
from   fact_population f
join   dim_period p on p.period_kind = 'year' and p.last_day / 10000 = f.year_no
join   dim_need s on s.indicator_code = 'N05'
where  f.age < 18
