-- stg_target: one row per target of the lists in force.
select r.delivery_key, r.line_no, d.first_day / 10000 as list_year, r.indicator_code, r.area_code, r.base_period, r.base_value, r.target_value, r.target_date, r.direction
from   raw_target r
join   delivery d on d.delivery_key = r.delivery_key
where  d.state = 'loaded'
