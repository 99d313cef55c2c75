-- ind_P15: one row per period, on a dense grid: quarters with a snapshot of the map, of all its quarters.
with counted as (
    select b.period_key, sum(b.quantity) as quarters
    from   base_P15 b
    group by b.period_key
)
select g.indicator_code, g.area_code, g.period_code, '' as breakdown,
       cast(case when g.is_delivered = 1 then coalesce(c.quarters, 0) end as float) as numerator,
       cast(case when g.period_kind = 'half_year' then 2 else 4 end as float) as denominator
from   ind_grid g
left join counted c on c.period_key = g.period_key
where  g.indicator_code = 'P15'
