-- ind_P15: one row per period, on a dense grid: quarters with a snapshot of the map, of all its quarters. Null where the first snapshot of all came after
-- the period's first quarter, or none is dated in its last month or later: then nobody knows yet.
with counted as (
    select b.period_key, sum(b.quantity) as quarters
    from   base_P15 b
    group by b.period_key
)
select g.indicator_code, g.area_code, g.period_code, '' as breakdown,
       cast(case when d.delivered_count >= d.month_count - 2 and m.period_key is not null then coalesce(c.quarters, 0) end as float) as numerator,
       cast(d.month_count as float) / 3 as denominator
from   ind_grid g
join   fact_delivered_period d on d.feed = 'utbud' and d.period_key = g.period_key
left join (select e.period_key, p.last_day
           from   fact_delivered_period e
           join   dim_period p on p.period_key = e.period_key and p.period_kind = 'month'
           where  e.feed = 'utbud') m on m.last_day = g.last_day
left join counted c on c.period_key = g.period_key
where  g.indicator_code = 'P15'
