-- base_U15: one row per period, area, offer that serves a municipality in it on the period's last day, and measure: '' its free places against its
-- places per term, where both are told; measure=ko whether it has a queue, where the waiting time is told; measure=uppgift whether all three are told.
with offered as (
    select a.delivery_key, a.line_no, w.area_key, a.period_key, concat('organisation=', r.organisation_code) as organisation_breakdown,
           a.seats_per_term, a.free_seats, a.queue_days
    from   ind_offer_at a
    join   ind_offer_area w on w.offer_key = a.offer_key
    join   dim_organisation r on r.organisation_key = a.organisation_key
    where  a.period_kind in ('half_year', 'year', 'iop_year')
)
select o.delivery_key, o.line_no, o.area_key, o.period_key, o.organisation_breakdown, '' as measure_breakdown,
       o.free_seats as quantity, o.seats_per_term as measured_against
from   offered o
where  o.free_seats is not null and o.seats_per_term is not null
union all
select o.delivery_key, o.line_no, o.area_key, o.period_key, o.organisation_breakdown, 'measure=ko' as measure_breakdown,
       case when o.queue_days > 0 then 1 else 0 end as quantity, 1 as measured_against
from   offered o
where  o.queue_days is not null
union all
select o.delivery_key, o.line_no, o.area_key, o.period_key, o.organisation_breakdown, 'measure=uppgift' as measure_breakdown,
       case when o.free_seats is not null and o.seats_per_term is not null and o.queue_days is not null then 1 else 0 end as quantity, 1 as measured_against
from   offered o
