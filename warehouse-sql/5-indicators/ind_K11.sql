-- ind_K11: one row per area and period, on a dense grid: registrations with ground 5; there is nothing safe to measure them against.
select g.indicator_code, g.area_code, g.period_code, '' as breakdown,
       cast(case when g.is_delivered = 1 then coalesce((select sum(t.talks) from ind_area_talk t
        where t.area_key = g.area_key and t.breakdown = 'ground=5' and t.month_no >= g.first_month and t.month_no <= g.last_month), 0) end as float) as numerator,
       cast(null as float) as denominator
from   ind_grid g
where  g.indicator_code = 'K11'
