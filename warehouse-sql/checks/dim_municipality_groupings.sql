-- dim_municipality_groupings: Varje dag har båda indelningarna 49 kommuner, sex vårdsamverkansområden och fyra kommunalförbund.
-- feeds: none
with days as (
    select distinct m.valid_from as day_key from dim_municipality m where m.municipality_key > 1
    union
    select distinct m.valid_to from dim_municipality m where m.municipality_key > 1 and m.valid_to < 99991231
)
select d.day_key, count(*) as municipalities, count(distinct m.care_area) as care_areas, count(distinct m.association) as associations
from   days d
join   dim_municipality m on m.valid_from <= d.day_key and m.valid_to > d.day_key and m.municipality_key > 1
group by d.day_key
having count(*) <> 49 or count(distinct m.municipality_code) <> 49
or     count(distinct nullif(m.care_area, '')) <> 6 or count(distinct nullif(m.association, '')) <> 4
or     count(nullif(m.care_area, '')) <> 49 or count(nullif(m.association, '')) <> 49
