-- pub_offer: one row per support offer and time during which what the lists tell of it held: valid_from is its first day, valid_to the first day after.
-- Offers are public facts: the map of support is made to be read by everybody. municipality_code is '' where it is given in no place of the county;
-- serves is 'alla' or municipality codes; null is unknown, not none.
select o.offer_key, o.sender, o.offer_code, r.organisation_code, r.name as organisation_name, o.offer_name, o.offer_type, o.offer_form,
       iif(m.municipality_key > 1, m.municipality_code, '') as municipality_code, o.lat, o.lon, o.serves, o.grounds, o.age_from, o.age_to, o.languages,
       o.seats_per_term, o.free_seats, o.queue_days, o.vulnerable_groups, o.extended_groups, o.interpreter, o.last_checked, o.valid_from, o.valid_to
from   dim_offer o
join   dim_organisation r on r.organisation_key = o.organisation_key
join   dim_municipality m on m.municipality_key = o.municipality_key
where  o.covers_from < o.covers_to
