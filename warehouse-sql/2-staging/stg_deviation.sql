-- stg_deviation: one row per accepted line of the avvikelser deliveries in force.
select r.delivery_key, r.line_no, r.period_code, r.municipality_code, r.from_principal, r.to_principal, r.category_code, r.quantity
from   raw_deviation r
join   delivery d on d.delivery_key = r.delivery_key
where  d.state = 'loaded'
