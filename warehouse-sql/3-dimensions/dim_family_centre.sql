-- dim_family_centre: brings the dimension to what the lists of family centres in force say; a key stays with its centre and first day.
delete from dim_family_centre
where  not exists (select 1 from stg_family_centre_version v
                   where v.family_centre_code = dim_family_centre.family_centre_code and v.valid_from = dim_family_centre.valid_from);

update dim_family_centre
set    name = v.name, municipality_key = m.municipality_key, address = v.address, lat = v.lat, lon = v.lon, valid_to = v.valid_to
from   stg_family_centre_version v
join   dim_municipality m on m.municipality_code = v.municipality_code and m.valid_to = 99991231
where  v.family_centre_code = dim_family_centre.family_centre_code and v.valid_from = dim_family_centre.valid_from;

insert into dim_family_centre (family_centre_key, family_centre_code, name, municipality_key, address, lat, lon, valid_from, valid_to)
select (select coalesce(max(k.family_centre_key), 0) from dim_family_centre k) + row_number() over (order by v.family_centre_code, v.valid_from),
       v.family_centre_code, v.name, m.municipality_key, v.address, v.lat, v.lon, v.valid_from, v.valid_to
from   stg_family_centre_version v
left join dim_municipality m on m.municipality_code = v.municipality_code and m.valid_to = 99991231
where  not exists (select 1 from dim_family_centre k where k.family_centre_code = v.family_centre_code and k.valid_from = v.valid_from);
