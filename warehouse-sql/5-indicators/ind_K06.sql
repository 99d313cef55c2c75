-- ind_K06: one row per area and period of twelve months, on a dense grid: units that registered in at least nine of the months, and those that did in any.
with summed as (
    select am.area_key, u.period_key, sum(case when u.months_told >= 9 then 1 else 0 end) as sustained, count(*) as registering
    from   ind_unit_registering u
    join   dim_area_municipality am on am.municipality_key = u.municipality_key
    where  u.months_told > 0
    group by am.area_key, u.period_key
)
select g.indicator_code, g.area_code, g.period_code, '' as breakdown,
       cast(case when g.is_delivered = 1 then coalesce(s.sustained, 0) end as float) as numerator,
       cast(case when g.is_delivered = 1 then coalesce(s.registering, 0) end as float) as denominator
from   ind_grid g
left join summed s on s.area_key = g.area_key and s.period_key = g.period_key
where  g.indicator_code = 'K06'
