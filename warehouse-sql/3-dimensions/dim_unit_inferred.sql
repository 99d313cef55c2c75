-- dim_unit_inferred, members met before the list named them: a line on a unit that no list names is loaded on a member of its own, and reported.
insert into dim_unit (unit_key, unit_code, unit_name, administration, care_level_key, municipality_key, in_scope, is_inferred,
                      valid_from, valid_to, covers_from, covers_to)
select (select coalesce(max(u.unit_key), 0) from dim_unit u) + row_number() over (order by n.unit_code),
       n.unit_code, n.unit_code, '', 0, 0, 1, 1, 0, 99991231, 0, 99991231
from   (select distinct s.unit_code from stg_unit_use s where s.delivery_key = @delivery_key) n
where  not exists (select 1 from dim_unit u where u.unit_code = n.unit_code);
