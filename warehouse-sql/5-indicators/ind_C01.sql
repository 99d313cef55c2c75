-- ind_C01: one row per area and period: centres on the list that meets the agreement's definition 8.2, against the children 0-5.
with summed as (
    select am.area_key, b.period_key, sum(b.quantity) as centres
    from   base_C01 b
    join   dim_area_municipality am on am.municipality_key = b.municipality_key
    group by am.area_key, b.period_key
)
select g.indicator_code, g.area_code, g.period_code, '' as breakdown,
       cast(case when t.period_key is not null then coalesce(s.centres, 0) end as float) as numerator,
       cast(n.children as float) as denominator
from   ind_grid g
left join ind_state_told t on t.feed = 'familjecentraler' and t.period_key = g.period_key
left join summed s on s.area_key = g.area_key and s.period_key = g.period_key
left join ind_children_0_5_period n on n.area_key = g.area_key and n.period_key = g.period_key
where  g.indicator_code = 'C01'
