-- ind_O05: one row per area and period, on a dense grid: units in scope with a local routine, of all units in scope on the period's last day.
with counted as (
    select am.area_key, b.period_key, sum(b.quantity) as units
    from   base_O05 b
    join   dim_area_municipality am on am.municipality_key = b.municipality_key
    group by am.area_key, b.period_key
),
scope as (
    select am.area_key, u.period_key, count(*) as units
    from   ind_unit_scope u
    join   dim_area_municipality am on am.municipality_key = u.municipality_key
    where  u.period_key in (select p.period_key from ind_period_told p where p.feed = 'barnrattsombud')
    group by am.area_key, u.period_key
)
select g.indicator_code, g.area_code, g.period_code, '' as breakdown,
       cast(case when g.is_delivered = 1 and c.period_key is null then coalesce(n.units, 0) end as float) as numerator, cast(coalesce(s.units, 0) as float) as denominator
from   ind_grid g
left join ind_coarse c on c.feed = 'barnrattsombud' and c.period_key = g.period_key
left join counted n on n.area_key = g.area_key and n.period_key = g.period_key
left join scope s on s.area_key = g.area_key and s.period_key = g.period_key
where  g.indicator_code = 'O05'
