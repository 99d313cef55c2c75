-- ind_offer_at: one row per period and offer that is valid on the period's last day, for the periods that end in a month of which the snapshots tell.
-- Offers are a state: what stood on the map at the end of a quarter is the quarter's figure, whatever came and went within it.
select p.period_key, p.period_kind, p.last_day, o.offer_key, o.sender, o.offer_code, o.organisation_key, o.offer_form, o.municipality_key,
       o.grounds, o.age_from, o.age_to, o.languages, o.interpreter, o.seats_per_term, o.free_seats, o.queue_days, o.vulnerable_groups,
       o.extended_groups, o.last_checked, o.delivery_key, o.line_no
from   fact_delivered_period d
join   dim_period m on m.period_key = d.period_key and m.period_kind = 'month'
join   dim_period p on p.last_day = m.last_day and p.period_kind in ('month', 'quarter', 'half_year', 'year', 'iop_year')
join   dim_offer o on o.valid_from <= p.last_day and o.valid_to > p.last_day and o.covers_from < o.covers_to
where  d.feed = 'utbud' and d.delivered_count = d.month_count
