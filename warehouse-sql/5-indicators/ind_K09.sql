-- ind_K09: one row per area, period and ground, on a dense grid: registrations with the ground, and all whose ground is given.
select g.indicator_code, g.area_code, g.period_code, concat('ground=', k.ground_code) as breakdown,
       cast(case when g.is_delivered = 1 then coalesce((select sum(t.talks) from ind_area_talk t
        where t.area_key = g.area_key and t.breakdown = concat('ground=', k.ground_code) and t.month_no >= g.first_month and t.month_no <= g.last_month), 0) end as float) as numerator,
       cast(case when g.is_delivered = 1 then coalesce((select sum(t.talks) from ind_area_talk t
        where t.area_key = g.area_key and t.breakdown = '' and t.month_no >= g.first_month and t.month_no <= g.last_month), 0)
                                            - coalesce((select sum(t.talks) from ind_area_talk t
        where t.area_key = g.area_key and t.breakdown = 'ground=okänd' and t.month_no >= g.first_month and t.month_no <= g.last_month), 0) end as float) as denominator
from   ind_grid g
join   dim_ground k on k.ground_key > 0
where  g.indicator_code = 'K09'
