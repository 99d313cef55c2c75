-- ind_population_year: one row per calendar year in which a period ends, with the latest delivered year of population at or before it.
select y.period_year, max(f.year_no) as year_no
from   (select distinct p.last_day / 10000 as period_year from dim_period p) y
join   (select distinct n.year_no from fact_population n) f on f.year_no <= y.period_year
group by y.period_year
