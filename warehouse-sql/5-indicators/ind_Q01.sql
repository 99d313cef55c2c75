-- ind_Q01: one row per period in which a delivery was due, and per feed: deliveries in time, of those due.
with counted as (
    select b.area_key, b.period_key, b.feed_breakdown, sum(b.quantity) as in_time, count(*) as due
    from   base_Q01 b
    group by b.area_key, b.period_key, b.feed_breakdown
)
select 'Q01' as indicator_code, a.area_code, p.period_code, c.feed_breakdown as breakdown, cast(c.in_time as float) as numerator, cast(c.due as float) as denominator
from   counted c
join   dim_area a on a.area_key = c.area_key
join   dim_period p on p.period_key = c.period_key
union all
select 'Q01' as indicator_code, a.area_code, p.period_code, '' as breakdown, cast(sum(c.in_time) as float) as numerator, cast(sum(c.due) as float) as denominator
from   counted c
join   dim_area a on a.area_key = c.area_key
join   dim_period p on p.period_key = c.period_key
group by a.area_code, p.period_code
