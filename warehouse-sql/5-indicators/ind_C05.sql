-- ind_C05: one row per area and period: municipalities without any centre by 8.2 or 8.3 on the list, of all in the area.
with covered as (
    select distinct b.period_key, b.municipality_key
    from   base_C05 b
),
summed as (
    select am.area_key, v.period_key, count(*) as municipalities
    from   covered v
    join   dim_area_municipality am on am.municipality_key = v.municipality_key
    group by am.area_key, v.period_key
)
select g.indicator_code, g.area_code, g.period_code, '' as breakdown,
       cast(case when t.period_key is not null then z.municipalities - coalesce(s.municipalities, 0) end as float) as numerator,
       cast(z.municipalities as float) as denominator
from   ind_grid g
join   ind_area_size z on z.area_key = g.area_key
left join ind_state_told t on t.feed = 'familjecentraler' and t.period_key = g.period_key
left join summed s on s.area_key = g.area_key and s.period_key = g.period_key
where  g.indicator_code = 'C05'
