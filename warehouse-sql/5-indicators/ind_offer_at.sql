-- ind_offer_at: one row per period and offer that is valid on the period's last day, for the periods whose end the snapshots tell of.
-- Offers are a state: what stood on the map at the end of a quarter is the quarter's figure, whatever came and went within it.
select t.period_key, t.period_kind, t.last_day, o.offer_key, o.sender, o.offer_code, o.organisation_key, o.offer_form, o.municipality_key,
       o.serves, o.grounds, o.age_from, o.age_to, o.languages, o.interpreter, o.seats_per_term, o.free_seats, o.queue_days,
       o.vulnerable_groups, o.extended_groups, o.last_checked, o.delivery_key, o.line_no
from   ind_state_told t
join   dim_offer o on o.valid_from <= t.last_day and o.valid_to > t.last_day and o.covers_from < o.covers_to
where  t.feed = 'utbud' and t.period_kind in ('month', 'quarter', 'half_year', 'year', 'iop_year')
