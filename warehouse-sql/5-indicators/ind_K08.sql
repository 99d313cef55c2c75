-- ind_K08: one row per area, period and level of care, on a dense grid: registrations at the level (not stated is one of them), and all registrations.
select g.indicator_code, g.area_code, g.period_code, concat('level=', v.care_level_code) as breakdown,
       cast(case when g.is_delivered = 1 then coalesce((select sum(t.talks) from ind_area_talk t
        where t.area_key = g.area_key and t.breakdown = concat('level=', v.care_level_code) and t.month_no >= g.first_month and t.month_no <= g.last_month), 0) end as float) as numerator,
       cast(case when g.is_delivered = 1 then coalesce((select sum(t.talks) from ind_area_talk t
        where t.area_key = g.area_key and t.breakdown = '' and t.month_no >= g.first_month and t.month_no <= g.last_month), 0) end as float) as denominator
from   ind_grid g
join   dim_care_level v on 1 = 1
where  g.indicator_code = 'K08'
