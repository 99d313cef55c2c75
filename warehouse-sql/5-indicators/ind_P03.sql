-- ind_P03: one row per period, on a dense grid: parties present at the steering group's meetings, and parties times meetings; none of either where no meeting was held.
with counted as (
    select b.area_key, pm.period_key, sum(b.quantity) as present, sum(b.parties) as parties
    from   base_P03 b
    join   dim_period_month pm on pm.month_no = b.month_no
    group by b.area_key, pm.period_key
)
select g.indicator_code, g.area_code, g.period_code, '' as breakdown,
       cast(case when g.is_delivered = 1 then coalesce(c.present, 0) end as float) as numerator,
       cast(case when g.is_delivered = 1 then coalesce(c.parties, 0) end as float) as denominator
from   ind_grid g
left join counted c on c.area_key = g.area_key and c.period_key = g.period_key
where  g.indicator_code = 'P03'
