-- stg_unit: one row per accepted line of the enheter deliveries in force; snapshot_day is the day the list tells of.
select r.delivery_key, d.first_day as snapshot_day, r.line_no, r.unit_code, r.unit_name, r.administration,
       r.care_level_code, r.municipality_code, r.valid_from, r.valid_to, r.in_scope
from   raw_unit r
join   delivery d on d.delivery_key = r.delivery_key
where  d.state = 'loaded'
