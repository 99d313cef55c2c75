-- stg_procedure: one row per accepted line of the kva deliveries in force; a unit's code as a person said it should be read, else as written.
select r.delivery_key, r.line_no, r.date_key, coalesce(alias.code, r.unit_code) as unit_code, r.procedure_code, r.municipality_code, r.age_group_code,
       r.sex_code, r.ground_code, r.care_level_code, r.quantity, coalesce(r.pseudonym, '') as pseudonym
from   raw_procedure r
join   delivery d on d.delivery_key = r.delivery_key
left join code_alias alias on alias.kind = 'unit' and alias.written_code = r.unit_code
where  d.state = 'loaded'
