-- ind_P08: one row per period, on a dense grid: serious deviations.
-- Null where a month of the period has no sheet in force; zero where the sheets name none.
with counted as (
    select b.area_key, pm.period_key, sum(b.quantity) as events
    from   base_P08 b
    join   dim_period_month pm on pm.month_no = b.month_no
    group by b.area_key, pm.period_key
)
select g.indicator_code, g.area_code, g.period_code, '' as breakdown,
       cast(case when g.is_delivered = 1 then coalesce(c.events, 0) end as float) as numerator, cast(null as float) as denominator
from   ind_grid g
left join counted c on c.area_key = g.area_key and c.period_key = g.period_key
where  g.indicator_code = 'P08'
