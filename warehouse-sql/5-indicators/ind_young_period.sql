-- ind_young_period: one row per area and period with the children and young people that it is measured against: 31 December of the period's last
-- year, or of the latest year before it that has been delivered.
select c.area_key, p.period_key, c.people, c.year_no
from   dim_period p
join   ind_young c
on     c.year_no = (select max(f.year_no) from fact_population f where f.year_no <= p.last_day / 10000)
