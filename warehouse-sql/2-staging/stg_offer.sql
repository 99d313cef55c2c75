-- stg_offer: one row per offer in each utbud snapshot in force; snapshot_day is the day that the snapshot tells of.
select r.delivery_key, r.line_no, d.sender, d.first_day as snapshot_day, r.offer_code, r.organisation_code, r.offer_name, r.offer_type, r.offer_form, r.municipality_code, r.lat, r.lon, r.serves,
       r.grounds, r.age_from, r.age_to, r.languages, r.seats_per_term, r.free_seats, r.queue_days, r.vulnerable_groups,
       r.extended_groups, r.interpreter, r.last_checked, r.valid_from, r.valid_to
from   raw_offer r
join   delivery d on d.delivery_key = r.delivery_key
where  d.state = 'loaded'
