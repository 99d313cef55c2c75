-- stg_agreement: one row per accepted line of the overenskommelser deliveries in force.
select r.delivery_key, r.line_no, d.period_code, r.organisation_code, r.signed_on, r.terminated_on, r.followed_up_year, r.annual_report, r.granted_ore, r.paid_ore
from   raw_agreement r
join   delivery d on d.delivery_key = r.delivery_key
where  d.state = 'loaded'
