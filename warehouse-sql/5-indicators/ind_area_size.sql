-- ind_area_size: one row per area with its number of municipalities today: 49 in the county.
select am.area_key, count(*) as municipalities
from   dim_area_municipality am
join   dim_municipality m on m.municipality_key = am.municipality_key and m.valid_to = 99991231 and m.municipality_key > 1
group by am.area_key
