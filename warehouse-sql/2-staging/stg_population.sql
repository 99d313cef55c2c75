-- stg_population: one row per accepted line and year of the befolkning deliveries in force.
select r.delivery_key, r.line_no, r.year_no, r.region_code, r.age, r.sex_code, r.people
from   raw_population r
join   delivery d on d.delivery_key = r.delivery_key
where  d.state = 'loaded'
