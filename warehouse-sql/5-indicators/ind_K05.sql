-- ind_K05: one row per area and period of twelve months, and per level of care, on a dense grid: units in scope that registered at least one talk,
-- and all units in scope on the period's last day.
with counted as (
    select u.period_key, u.municipality_key, u.level_breakdown, sum(case when u.months_told > 0 then 1 else 0 end) as registering, count(*) as units
    from   ind_unit_registering u
    group by u.period_key, u.municipality_key, u.level_breakdown
),
summed as (
    select am.area_key, c.period_key, c.level_breakdown, sum(c.registering) as registering, sum(c.units) as units
    from   counted c
    join   dim_area_municipality am on am.municipality_key = c.municipality_key
    group by am.area_key, c.period_key, c.level_breakdown
),
whole as (
    select s.area_key, s.period_key, sum(s.registering) as registering, sum(s.units) as units
    from   summed s
    group by s.area_key, s.period_key
)
select g.indicator_code, g.area_code, g.period_code, '' as breakdown,
       cast(case when g.is_delivered = 1 then coalesce(s.registering, 0) end as float) as numerator, cast(coalesce(s.units, 0) as float) as denominator
from   ind_grid g
left join whole s on s.area_key = g.area_key and s.period_key = g.period_key
where  g.indicator_code = 'K05'
union all
select g.indicator_code, g.area_code, g.period_code, concat('level=', v.care_level_code) as breakdown,
       cast(case when g.is_delivered = 1 then coalesce(s.registering, 0) end as float) as numerator, cast(coalesce(s.units, 0) as float) as denominator
from   ind_grid g
join   dim_care_level v on v.care_level_key > 0
left join summed s on s.area_key = g.area_key and s.period_key = g.period_key and s.level_breakdown = concat('level=', v.care_level_code)
where  g.indicator_code = 'K05'
