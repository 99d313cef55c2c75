-- ind_children_6_12_period: one row per area and period with the children aged 6-12 it is measured against: 31 December of the period's last year,
-- or of the latest year before it that has been delivered.
select f.area_key, p.period_key, f.people as children, f.year_no
from   dim_period p
join   fact_population_band f
on     f.age_from = 6 and f.age_to = 12
and    p.last_day / 10000 >= f.year_no and p.last_day / 10000 < f.to_year
