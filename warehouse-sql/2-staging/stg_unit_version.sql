-- stg_unit_version: one row per unit and time during which its attributes held, over all unit lists in force.
-- A line's own giltig_fran is believed the first time it is told. When a later list tells other attributes for the same
-- giltig_fran, they hold from the day of that list: what was said before is kept as history (SCD 2).
with told as (
    select s.unit_code, s.unit_name, s.administration, s.care_level_code, s.municipality_code, s.in_scope, s.snapshot_day, s.delivery_key, s.line_no,
           case when row_number() over (partition by s.unit_code, s.valid_from order by s.snapshot_day, s.delivery_key, s.line_no) = 1
                  or s.snapshot_day < s.valid_from
                then s.valid_from else s.snapshot_day end as valid_from,
           first_value(s.valid_to) over (partition by s.unit_code, s.valid_from
                                         order by s.snapshot_day desc, s.delivery_key desc, s.line_no desc) as valid_to
    from   stg_unit s
),
latest as (
    select t.unit_code, t.unit_name, t.administration, t.care_level_code, t.municipality_code, t.in_scope, t.valid_from, t.valid_to,
           row_number() over (partition by t.unit_code, t.valid_from order by t.snapshot_day desc, t.delivery_key desc, t.line_no desc) as recency
    from   told t
),
compared as (
    select l.unit_code, l.unit_name, l.administration, l.care_level_code, l.municipality_code, l.in_scope, l.valid_from, l.valid_to,
           concat_ws('|', l.unit_name, l.administration, l.care_level_code, l.municipality_code, l.in_scope) as content,
           lag(concat_ws('|', l.unit_name, l.administration, l.care_level_code, l.municipality_code, l.in_scope))
               over (partition by l.unit_code order by l.valid_from) as former_content,
           lag(l.valid_to) over (partition by l.unit_code order by l.valid_from) as former_to
    from   latest l
    where  l.recency = 1
),
changed as (
    select c.unit_code, c.unit_name, c.administration, c.care_level_code, c.municipality_code, c.in_scope, c.valid_from, c.valid_to,
           row_number() over (partition by c.unit_code order by c.valid_from) as version_no,
           lead(c.valid_from) over (partition by c.unit_code order by c.valid_from) as next_from
    from   compared c
    where  c.former_content is null or c.former_content <> c.content or c.former_to < c.valid_from
)
select c.unit_code, c.unit_name, c.administration, c.care_level_code, c.municipality_code, c.in_scope, c.valid_from,
       case when c.next_from < c.valid_to then c.next_from else c.valid_to end as valid_to,
       case when c.version_no = 1 then 0 else c.valid_from end as covers_from,
       coalesce(c.next_from, 99991231) as covers_to
from   changed c
