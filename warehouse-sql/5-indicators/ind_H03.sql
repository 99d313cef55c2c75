-- ind_H03: one row per area and period, on a dense grid: units in scope that made at least one referral, and all units in scope on the period's last day.
with measured as (
    select distinct g.period_key
    from   ind_grid g
    where  g.indicator_code = 'H03'
),
referring as (
    select distinct pm.period_key, v.unit_code
    from   ind_referral r
    join   dim_unit v on v.unit_key = r.unit_key
    join   dim_period_month pm on pm.month_no = r.month_no
),
counted as (
    select u.period_key, u.municipality_key, count(r.unit_code) as referring, count(*) as units
    from   measured p
    join   ind_unit_scope u on u.period_key = p.period_key
    left join referring r on r.period_key = u.period_key and r.unit_code = u.unit_code
    group by u.period_key, u.municipality_key
),
summed as (
    select am.area_key, c.period_key, sum(c.referring) as referring, sum(c.units) as units
    from   counted c
    join   dim_area_municipality am on am.municipality_key = c.municipality_key
    group by am.area_key, c.period_key
)
select g.indicator_code, g.area_code, g.period_code, '' as breakdown,
       cast(case when g.is_delivered = 1 then coalesce(s.referring, 0) end as float) as numerator,
       cast(coalesce(s.units, 0) as float) as denominator
from   ind_grid g
left join summed s on s.area_key = g.area_key and s.period_key = g.period_key
where  g.indicator_code = 'H03'
