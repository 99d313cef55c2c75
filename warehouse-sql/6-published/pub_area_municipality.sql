-- pub_area_municipality: one row per area and municipality of today that it is made of; a municipality is made of itself, and what lies outside the county of none.
select a.area_code, m.municipality_code
from   dim_area_municipality am
join   dim_area a on a.area_key = am.area_key and a.area_kind <> 'outside'
join   dim_municipality m on m.municipality_key = am.municipality_key and m.valid_to = 99991231
