-- stg_partnership_event: one row per accepted line of the partnerskap deliveries in force.
select r.delivery_key, r.line_no, r.date_key, r.event_type, r.organisations, r.area_code, r.participants
from   raw_partnership_event r
join   delivery d on d.delivery_key = r.delivery_key
where  d.state = 'loaded'
