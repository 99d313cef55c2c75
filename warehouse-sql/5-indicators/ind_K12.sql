-- ind_K12: one row per area, period and thing that can be missing, on a dense grid: registrations without it, and all registrations.
select g.indicator_code, g.area_code, g.period_code, k.breakdown,
       cast(case when g.is_delivered = 1 then coalesce((select sum(t.talks) from ind_area_talk t
        where t.area_key = g.area_key and t.breakdown = k.summed_as and t.month_no >= g.first_month and t.month_no <= g.last_month), 0) end as float) as numerator,
       cast(case when g.is_delivered = 1 then coalesce((select sum(t.talks) from ind_area_talk t
        where t.area_key = g.area_key and t.breakdown = '' and t.month_no >= g.first_month and t.month_no <= g.last_month), 0) end as float) as denominator
from   ind_grid g
join   (select 'missing=grund' as breakdown, 'ground=okänd' as summed_as
        union all
        select 'missing=vardniva', 'level=okänd') k on 1 = 1
where  g.indicator_code = 'K12'
