-- ind_S04: one row per area and period, on a dense grid: deviations in collaboration, and the people aged 0-20 that they are measured against.
-- Null where a month of the period has no delivery in force, or one that tells of a longer time as a whole; zero where the deliveries say so.
with counted as (
    select am.area_key, b.period_key, sum(cast(b.quantity as bigint)) as quantity
    from   base_S04 b
    join   dim_area_municipality am on am.municipality_key = b.municipality_key
    group by am.area_key, b.period_key
)
select g.indicator_code, g.area_code, g.period_code, '' as breakdown,
       cast(case when g.is_delivered = 1 and c.period_key is null then coalesce(s.quantity, 0) end as float) as numerator, cast(n.children as float) as denominator
from   ind_grid g
left join ind_coarse c on c.feed = 'avvikelser' and c.period_key = g.period_key
left join counted s on s.area_key = g.area_key and s.period_key = g.period_key
left join ind_children_0_20_period n on n.area_key = g.area_key and n.period_key = g.period_key
where  g.indicator_code = 'S04'
