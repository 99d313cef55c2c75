-- ind_U01: one row per area and period: municipalities in which at least one physical offer is given on the period's last day, of all in the area.
with summed as (
    select am.area_key, b.period_key, sum(b.quantity) as municipalities
    from   base_U01 b
    join   dim_area_municipality am on am.municipality_key = b.municipality_key
    group by am.area_key, b.period_key
)
select g.indicator_code, g.area_code, g.period_code, '' as breakdown,
       cast(case when t.period_key is not null then coalesce(s.municipalities, 0) end as float) as numerator,
       cast(z.municipalities as float) as denominator
from   ind_grid g
join   ind_area_size z on z.area_key = g.area_key
left join ind_state_told t on t.feed = 'utbud' and t.period_key = g.period_key
left join summed s on s.area_key = g.area_key and s.period_key = g.period_key
where  g.indicator_code = 'U01'
