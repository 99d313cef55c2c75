-- dim_unit: brings the dimension to what the unit lists in force say; a key stays with its unit and first day.
-- A version that no longer holds covers no day, so that no fact resolves to it; dim_unit_obsolete takes it away afterwards.
update dim_unit
set    covers_from = 0, covers_to = 0
where  not exists (select 1 from stg_unit_version v where v.unit_code = dim_unit.unit_code and v.valid_from = dim_unit.valid_from)
and    (dim_unit.is_inferred = 0 or exists (select 1 from stg_unit_version v where v.unit_code = dim_unit.unit_code));

update dim_unit
set    unit_name = v.unit_name, administration = v.administration, care_level_key = c.care_level_key, municipality_key = m.municipality_key,
       in_scope = v.in_scope, is_inferred = 0, valid_to = v.valid_to, covers_from = v.covers_from, covers_to = v.covers_to
from   stg_unit_version v
join   dim_care_level c on c.care_level_code = v.care_level_code
join   dim_municipality m on m.municipality_code = v.municipality_code and m.valid_to = 99991231
where  v.unit_code = dim_unit.unit_code and v.valid_from = dim_unit.valid_from;

insert into dim_unit (unit_key, unit_code, unit_name, administration, care_level_key, municipality_key, in_scope, is_inferred,
                      valid_from, valid_to, covers_from, covers_to)
select (select coalesce(max(u.unit_key), 0) from dim_unit u) + row_number() over (order by v.unit_code, v.valid_from),
       v.unit_code, v.unit_name, v.administration, c.care_level_key, m.municipality_key, v.in_scope, 0,
       v.valid_from, v.valid_to, v.covers_from, v.covers_to
from   stg_unit_version v
join   dim_care_level c on c.care_level_code = v.care_level_code
join   dim_municipality m on m.municipality_code = v.municipality_code and m.valid_to = 99991231
where  not exists (select 1 from dim_unit u where u.unit_code = v.unit_code and u.valid_from = v.valid_from);

-- A unit that no list names any longer becomes an inferred member again, if lines still point at it.
insert into dim_unit (unit_key, unit_code, unit_name, administration, care_level_key, municipality_key, in_scope, is_inferred,
                      valid_from, valid_to, covers_from, covers_to)
select (select coalesce(max(u.unit_key), 0) from dim_unit u) + row_number() over (order by g.unit_code),
       g.unit_code, g.unit_code, '', 0, 0, 1, 1, 0, 99991231, 0, 99991231
from   (select distinct u.unit_code from dim_unit u
        where  u.is_inferred = 0
        and    not exists (select 1 from stg_unit_version v where v.unit_code = u.unit_code)
        and    exists (select 1 from stg_unit_use s where s.unit_code = u.unit_code)) g;
