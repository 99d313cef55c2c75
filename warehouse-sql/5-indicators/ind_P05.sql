-- ind_P05: one row per year, on a dense grid, and one per organisation on the year's list: the kronor paid, and the kronor granted beside them.
select g.indicator_code, g.area_code, g.period_code, '' as breakdown,
       cast(case when g.is_delivered = 1 then coalesce((select sum(b.quantity) from base_P05 b where b.period_key = g.period_key), 0) end as float) as numerator,
       cast(case when g.is_delivered = 1 then coalesce((select sum(b.granted) from base_P05 b where b.period_key = g.period_key), 0) end as float) as denominator
from   ind_grid g
where  g.indicator_code = 'P05'
union all
select g.indicator_code, g.area_code, g.period_code, b.organisation_breakdown as breakdown,
       cast(case when g.is_delivered = 1 then sum(b.quantity) end as float) as numerator,
       cast(case when g.is_delivered = 1 then sum(b.granted) end as float) as denominator
from   ind_grid g
join   base_P05 b on b.period_key = g.period_key
where  g.indicator_code = 'P05'
group by g.indicator_code, g.area_code, g.period_code, g.is_delivered, b.organisation_breakdown
