-- base_U11: one row per period, area and offer that served a municipality in it on the same day a year before the period's last day. The quantity is 1
-- where the offer, the same code from the same sender, is there on the period's last day; every offer is measured against.
with alive as (
    select distinct a.period_key, a.sender, a.offer_code
    from   ind_offer_at a
    where  a.period_kind in ('year', 'iop_year')
)
select o.delivery_key, o.line_no, w.area_key, t.period_key, concat('organisation=', r.organisation_code) as organisation_breakdown,
       case when a.period_key is null then 0 else 1 end as quantity, 1 as measured_against
from   ind_state_told t
join   ind_state_told f on f.feed = 'utbud' and f.period_kind = 'month' and f.last_day / 100 = t.last_day / 100 - 100
join   dim_offer o on o.valid_from <= t.last_day - 10000 and o.valid_to > t.last_day - 10000 and o.covers_from < o.covers_to
join   dim_organisation r on r.organisation_key = o.organisation_key
join   ind_offer_area w on w.offer_key = o.offer_key
left join alive a on a.period_key = t.period_key and a.sender = o.sender and a.offer_code = o.offer_code
where  t.feed = 'utbud' and t.period_kind in ('year', 'iop_year')
