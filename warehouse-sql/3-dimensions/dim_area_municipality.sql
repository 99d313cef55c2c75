-- dim_area_municipality: which municipality versions belong to which area; the county gathers the 49, never the members okänd and utomläns.
delete from dim_area_municipality;

insert into dim_area_municipality (area_key, municipality_key)
select a.area_key, m.municipality_key
from   dim_area a
join   dim_municipality m
on     (a.area_kind = 'county' and m.municipality_key > 1)
or     (a.area_kind in ('care_area', 'association') and ((a.care_area <> '' and a.care_area = m.care_area) or (a.care_area = '' and a.association = m.association)))
or     (a.area_kind = 'municipality' and a.area_code = m.municipality_code)
or     (a.area_code = 'okand' and m.municipality_key = 0)
or     (a.area_code = 'utomlans' and m.municipality_key = 1);
