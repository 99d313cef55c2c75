-- dim_offer: brings the dimension to what the utbud snapshots in force say; a key stays with its sender, offer and first day.
-- A version that no longer holds covers no day; dim_offer_obsolete takes it away once the facts have left it. What changed is marked with
-- the delivery, so that the coverage of those offers alone is made anew.
update dim_offer
set    covers_from = 0, covers_to = 0, changed_by = @delivery_key
where  not exists (select 1 from stg_offer_version v
                   where v.sender = dim_offer.sender and v.offer_code = dim_offer.offer_code and v.valid_from = dim_offer.valid_from);

update dim_offer
set    organisation_key = o.organisation_key, offer_name = s.offer_name, offer_type = s.offer_type, offer_form = s.offer_form,
       municipality_key = coalesce(m.municipality_key, 0), lat = s.lat, lon = s.lon, serves = s.serves, grounds = s.grounds, age_from = s.age_from,
       age_to = s.age_to, languages = s.languages, seats_per_term = s.seats_per_term, free_seats = s.free_seats, queue_days = s.queue_days,
       vulnerable_groups = s.vulnerable_groups, extended_groups = s.extended_groups, interpreter = s.interpreter, last_checked = s.last_checked,
       valid_to = v.valid_to, covers_from = v.covers_from, covers_to = v.covers_to, delivery_key = v.delivery_key, line_no = v.line_no,
       changed_by = @delivery_key
from   stg_offer_version v
join   stg_offer s on s.delivery_key = v.delivery_key and s.line_no = v.line_no
join   dim_organisation o on o.organisation_code = s.organisation_code and o.valid_to = 99991231
left join dim_municipality m on m.municipality_code = s.municipality_code and m.valid_to = 99991231
where  v.sender = dim_offer.sender and v.offer_code = dim_offer.offer_code and v.valid_from = dim_offer.valid_from
and    (v.delivery_key <> dim_offer.delivery_key or v.line_no <> dim_offer.line_no or v.valid_to <> dim_offer.valid_to
        or v.covers_from <> dim_offer.covers_from or v.covers_to <> dim_offer.covers_to);

insert into dim_offer (offer_key, sender, offer_code, organisation_key, offer_name, offer_type, offer_form, municipality_key, lat, lon, serves,
                       grounds, age_from, age_to, languages, seats_per_term, free_seats, queue_days, vulnerable_groups, extended_groups,
                       interpreter, last_checked, valid_from, valid_to, covers_from, covers_to, delivery_key, line_no, changed_by)
select (select coalesce(max(k.offer_key), 0) from dim_offer k) + row_number() over (order by v.sender, v.offer_code, v.valid_from),
       v.sender, v.offer_code, o.organisation_key, s.offer_name, s.offer_type, s.offer_form, coalesce(m.municipality_key, 0), s.lat, s.lon, s.serves,
       s.grounds, s.age_from, s.age_to, s.languages, s.seats_per_term, s.free_seats, s.queue_days, s.vulnerable_groups, s.extended_groups,
       s.interpreter, s.last_checked, v.valid_from, v.valid_to, v.covers_from, v.covers_to, v.delivery_key, v.line_no, @delivery_key
from   stg_offer_version v
join   stg_offer s on s.delivery_key = v.delivery_key and s.line_no = v.line_no
left join dim_organisation o on o.organisation_code = s.organisation_code and o.valid_to = 99991231
left join dim_municipality m on m.municipality_code = s.municipality_code and m.valid_to = 99991231
where  not exists (select 1 from dim_offer k where k.sender = v.sender and k.offer_code = v.offer_code and k.valid_from = v.valid_from);
