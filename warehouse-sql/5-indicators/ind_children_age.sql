-- ind_children_age: one row per area, year and age group of children, counted as in ind_children.
with told as (
    select f.area_key, f.year_no, a.age_group_key, sum(f.people) as children
    from   fact_population f
    join   dim_age_group a on f.age >= a.age_from and f.age <= a.age_to
    where  a.age_to < 18
    group by f.area_key, f.year_no, a.age_group_key
),
gathered as (
    select am.area_key, t.year_no, t.age_group_key, sum(t.children) as children, count(*) as part_count
    from   dim_area_municipality am
    join   dim_municipality m on m.municipality_key = am.municipality_key and m.valid_to = 99991231
    join   dim_area place on place.area_code = m.municipality_code
    join   told t on t.area_key = place.area_key
    group by am.area_key, t.year_no, t.age_group_key
),
expected as (
    select am.area_key, count(*) as part_count
    from   dim_area_municipality am
    join   dim_municipality m on m.municipality_key = am.municipality_key and m.valid_to = 99991231
    group by am.area_key
)
select g.area_key, g.year_no, g.age_group_key, coalesce(t.children, g.children) as children
from   gathered g
join   expected e on e.area_key = g.area_key and e.part_count = g.part_count
left join told t on t.area_key = g.area_key and t.year_no = g.year_no and t.age_group_key = g.age_group_key
