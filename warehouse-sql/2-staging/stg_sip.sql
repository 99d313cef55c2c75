-- stg_sip: one row per accepted line of the sip deliveries in force.
select r.delivery_key, r.line_no, r.period_code, r.municipality_code, r.age_group_code, r.established, r.followed_up, r.child_took_part
from   raw_sip r
join   delivery d on d.delivery_key = r.delivery_key
where  d.state = 'loaded'
