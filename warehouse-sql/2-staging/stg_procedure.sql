-- stg_procedure: one row per accepted line of the kva deliveries in force.
select r.delivery_key, r.line_no, r.date_key, r.unit_code, r.procedure_code, r.municipality_code, r.age_group_code,
       r.sex_code, r.ground_code, r.care_level_code, r.quantity
from   raw_procedure r
join   delivery d on d.delivery_key = r.delivery_key
where  d.state = 'loaded'
