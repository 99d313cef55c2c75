-- ind_U05: one row per area and period: physical offers given there on the period's last day, against the children 0-17.
with summed as (
    select am.area_key, b.period_key, sum(b.quantity) as points
    from   base_U05 b
    join   dim_area_municipality am on am.municipality_key = b.municipality_key
    group by am.area_key, b.period_key
)
select g.indicator_code, g.area_code, g.period_code, '' as breakdown,
       cast(case when t.period_key is not null then coalesce(s.points, 0) end as float) as numerator,
       cast(n.children as float) as denominator
from   ind_grid g
left join ind_state_told t on t.feed = 'utbud' and t.period_key = g.period_key
left join summed s on s.area_key = g.area_key and s.period_key = g.period_key
left join ind_children_period n on n.area_key = g.area_key and n.period_key = g.period_key
where  g.indicator_code = 'U05'
