-- base_young: one row per population row behind ind_young_period: what trace reads for an indicator that is measured against people aged 0-20.
select f.delivery_key, f.line_no, f.area_key, p.period_key, f.people as quantity
from   dim_period p
join   fact_population f
on     f.year_no = (select max(y.year_no) from fact_population y where y.year_no <= p.last_day / 10000)
where  f.age < 21
