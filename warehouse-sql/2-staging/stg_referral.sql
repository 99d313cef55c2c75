-- stg_referral: one row per accepted line of the hanvisningar deliveries in force: one step of a referral; a unit's code as a person said it should be read.
select r.delivery_key, r.line_no, r.referral_code, r.referral_date, coalesce(alias.code, r.unit_code) as unit_code, r.organisation_code, r.offer_code, r.municipality_code, r.age_group_code,
       r.sex_code, r.ground_code, r.vulnerable_groups, r.status_code, r.status_date, r.reason_code, r.wish_recorded
from   raw_referral r
join   delivery d on d.delivery_key = r.delivery_key
left join code_alias alias on alias.kind = 'unit' and alias.written_code = r.unit_code
where  d.state = 'loaded'
