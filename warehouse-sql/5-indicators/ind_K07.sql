-- ind_K07: one row per area and period, on a dense grid: municipalities without any registration in the period, and all municipalities of the area.
with silent as (
    select am.area_key, s.period_key, count(*) as municipalities
    from   ind_silent_municipality s
    join   dim_area_municipality am on am.municipality_key = s.municipality_key
    group by am.area_key, s.period_key
),
belonging as (
    select am.area_key, count(*) as municipalities
    from   dim_area_municipality am
    join   dim_municipality m on m.municipality_key = am.municipality_key and m.valid_to = 99991231
    group by am.area_key
)
select g.indicator_code, g.area_code, g.period_code, '' as breakdown,
       cast(case when g.is_delivered = 1 then coalesce(s.municipalities, 0) end as float) as numerator, cast(b.municipalities as float) as denominator
from   ind_grid g
join   belonging b on b.area_key = g.area_key
left join silent s on s.area_key = g.area_key and s.period_key = g.period_key
where  g.indicator_code = 'K07'
