-- fact_population_once: Folkmängden för ett område, år, ålder och kön finns en gång, i en gällande leverans.
-- feeds: befolkning
select f.area_key, f.year_no, f.age, f.sex_key, count(*) as row_count
from   fact_population f
join   delivery d on d.delivery_key = f.delivery_key
group by f.area_key, f.year_no, f.age, f.sex_key
having count(*) > 1 or max(case when d.state = 'loaded' then 0 else 1 end) = 1
