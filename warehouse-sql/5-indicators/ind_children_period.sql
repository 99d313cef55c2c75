-- ind_children_period: one row per area and period with the children it is measured against: 31 December of the period's last year,
-- or of the latest year before it that has been delivered.
select c.area_key, p.period_key, c.children, c.year_no
from   dim_period p
join   ind_population_year y on y.period_year = p.last_day / 10000
join   ind_children c on c.year_no = y.year_no
