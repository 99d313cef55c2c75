-- ind_coarse: one row per feed and period of which a delivery in force tells only as a part of a longer time: a year's count cannot be cut into halves.
select distinct d.feed, p.period_key
from   delivery d
join   dim_period p on p.first_day <= d.last_day and p.last_day >= d.first_day and (p.first_day > d.first_day or p.last_day < d.last_day)
where  d.state = 'loaded'
