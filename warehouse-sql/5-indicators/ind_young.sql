-- ind_young: one row per area and year with the children and young people aged 0-20; the county's own figure where SCB gives one, else the sum of its municipalities.
with told as (
    select f.area_key, f.year_no, sum(f.people) as people
    from   fact_population f
    where  f.age < 21
    group by f.area_key, f.year_no
),
gathered as (
    select am.area_key, t.year_no, sum(t.people) as people, count(*) as part_count
    from   dim_area_municipality am
    join   dim_municipality m on m.municipality_key = am.municipality_key and m.valid_to = 99991231
    join   dim_area place on place.area_code = m.municipality_code
    join   told t on t.area_key = place.area_key
    group by am.area_key, t.year_no
),
expected as (
    select am.area_key, count(*) as part_count
    from   dim_area_municipality am
    join   dim_municipality m on m.municipality_key = am.municipality_key and m.valid_to = 99991231
    group by am.area_key
)
select g.area_key, g.year_no, coalesce(t.people, g.people) as people
from   gathered g
join   expected e on e.area_key = g.area_key and e.part_count = g.part_count
left join told t on t.area_key = g.area_key and t.year_no = g.year_no
