-- ind_children_age_period: one row per area, period and age group of children, of the year that ind_children_period takes.
select c.area_key, p.period_key, c.age_group_key, c.children, c.year_no
from   dim_period p
join   ind_children_age c
on     c.year_no = (select max(f.year_no) from fact_population f where f.year_no <= p.last_day / 10000)
