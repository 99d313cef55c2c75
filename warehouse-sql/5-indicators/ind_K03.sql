-- ind_K03: one row per area and period, on a dense grid: registrations in which the child took part (DU056, DU057), and all registrations.
select g.indicator_code, g.area_code, g.period_code, '' as breakdown,
       cast(case when g.is_delivered = 1 then coalesce((select sum(t.talks) from ind_area_talk t
        where t.area_key = g.area_key and t.breakdown = 'code=DU056' and t.month_no >= g.first_month and t.month_no <= g.last_month), 0)
                                            + coalesce((select sum(t.talks) from ind_area_talk t
        where t.area_key = g.area_key and t.breakdown = 'code=DU057' and t.month_no >= g.first_month and t.month_no <= g.last_month), 0) end as float) as numerator,
       cast(case when g.is_delivered = 1 then coalesce((select sum(t.talks) from ind_area_talk t
        where t.area_key = g.area_key and t.breakdown = '' and t.month_no >= g.first_month and t.month_no <= g.last_month), 0) end as float) as denominator
from   ind_grid g
where  g.indicator_code = 'K03'
