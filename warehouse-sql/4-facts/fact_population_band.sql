-- fact_population_band: all areas, years and spans of ages, made anew when a delivery of the population comes into force or leaves it.
delete from fact_population_band;

insert into fact_population_band (area_key, year_no, to_year, age_from, age_to, people)
select g.area_key, g.year_no, n.to_year, g.age_from, g.age_to, coalesce(o.people, g.people)
from   (select am.area_key, f.year_no, b.age_from, b.age_to, sum(cast(f.people as bigint)) as people, count(distinct f.area_key) as part_count
        from   dim_area_municipality am
        join   dim_municipality m on m.municipality_key = am.municipality_key and m.valid_to = 99991231
        join   dim_area place on place.area_code = m.municipality_code
        join   fact_population f on f.area_key = place.area_key
        join   (select 0 as age_from, 17 as age_to union all select 0, 5 union all select 6, 12 union all select 13, 17 union all select 0, 20) b
        on     f.age >= b.age_from and f.age <= b.age_to
        group by am.area_key, f.year_no, b.age_from, b.age_to) g
join   (select am.area_key, count(*) as part_count
        from   dim_area_municipality am
        join   dim_municipality m on m.municipality_key = am.municipality_key and m.valid_to = 99991231
        group by am.area_key) e on e.area_key = g.area_key and e.part_count = g.part_count
join   (select y.year_no, coalesce(lead(y.year_no) over (order by y.year_no), 9999) as to_year
        from   (select distinct f.year_no from fact_population f) y) n on n.year_no = g.year_no
left join (select f.area_key, f.year_no, b.age_from, b.age_to, sum(cast(f.people as bigint)) as people
           from   fact_population f
           join   (select 0 as age_from, 17 as age_to union all select 0, 5 union all select 6, 12 union all select 13, 17 union all select 0, 20) b
           on     f.age >= b.age_from and f.age <= b.age_to
           group by f.area_key, f.year_no, b.age_from, b.age_to) o
on     o.area_key = g.area_key and o.year_no = g.year_no and o.age_from = g.age_from and o.age_to = g.age_to;
