-- ind_K06: one row per area and period of twelve months, on a dense grid: units that registered in at least nine of the months, and those that did in any.
-- Counted period by period, so that a filter on periods restricts the work.
select g.indicator_code, g.area_code, g.period_code, '' as breakdown,
       cast(case when g.is_delivered = 1 then (select count(*) from ind_unit_registering u
                                               join dim_area_municipality am on am.municipality_key = u.municipality_key
                                               where u.period_key = g.period_key and am.area_key = g.area_key and u.months_told >= 9) end as float) as numerator,
       cast(case when g.is_delivered = 1 then (select count(*) from ind_unit_registering u
                                               join dim_area_municipality am on am.municipality_key = u.municipality_key
                                               where u.period_key = g.period_key and am.area_key = g.area_key and u.months_told > 0) end as float) as denominator
from   ind_grid g
where  g.indicator_code = 'K06'
