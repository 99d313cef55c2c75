-- ind_period_told: one row per feed, period that a delivery in force is of, and period of half a year, a year, a quarter or an IOP year that it lies inside.
select distinct d.feed, t.period_key as told_key, p.period_key, p.period_kind, p.last_day
from   delivery d
join   dim_period t on t.period_code = d.period_code
join   dim_period p on p.period_kind in ('quarter', 'half_year', 'year', 'iop_year') and p.first_day <= d.first_day and p.last_day >= d.last_day
where  d.state = 'loaded'
