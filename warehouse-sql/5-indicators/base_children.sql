-- base_children: one row per population row behind ind_children_period, with its age group: what trace reads for an indicator that is measured
-- against children, whole or by age.
select f.delivery_key, f.line_no, f.area_key, p.period_key, concat('age=', a.age_group_code) as age_breakdown, f.people as quantity
from   dim_period p
join   fact_population f
on     f.year_no = (select max(y.year_no) from fact_population y where y.year_no <= p.last_day / 10000)
join   dim_age_group a on f.age >= a.age_from and f.age <= a.age_to
where  f.age < 18
