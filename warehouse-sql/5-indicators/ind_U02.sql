-- ind_U02: one row per area and period: children 0-17 in the municipalities of U01, of the children in all the area's municipalities.
-- Null where no snapshot tells of the period's end, and while one of them lacks its population.
with given as (
    select b.municipality_key, b.period_key
    from   base_U01 b
    where  b.quantity = 1
),
summed as (
    select am.area_key, n.period_key, sum(n.children) as children, count(*) as municipalities,
           sum(case when v.period_key is null then 0 else n.children end) as reached
    from   ind_state_told t
    join   ind_place_children_period n on n.period_key = t.period_key
    join   dim_area_municipality am on am.municipality_key = n.municipality_key
    left join given v on v.municipality_key = n.municipality_key and v.period_key = n.period_key
    where  t.feed = 'utbud' and t.period_kind in ('half_year', 'year', 'iop_year')
    group by am.area_key, n.period_key
)
select g.indicator_code, g.area_code, g.period_code, '' as breakdown,
       cast(case when s.municipalities = z.municipalities then s.reached end as float) as numerator,
       cast(case when s.municipalities = z.municipalities then s.children end as float) as denominator
from   ind_grid g
join   ind_area_size z on z.area_key = g.area_key
left join summed s on s.area_key = g.area_key and s.period_key = g.period_key
where  g.indicator_code = 'U02'
