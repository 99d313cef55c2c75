-- ind_U15: one row per area, period and measure, and one per organisation of the county: free places of all places; offers with a queue; offers that
-- tell of it. The two former are null where no offer tells.
with counted as (
    select b.area_key, b.period_key, b.measure_breakdown, b.organisation_breakdown, sum(b.quantity) as quantity, sum(b.measured_against) as measured_against
    from   base_U15 b
    group by b.area_key, b.period_key, b.measure_breakdown, b.organisation_breakdown
),
summed as (
    select c.area_key, c.period_key, c.measure_breakdown as breakdown, sum(c.quantity) as quantity, sum(c.measured_against) as measured_against
    from   counted c
    group by c.area_key, c.period_key, c.measure_breakdown
    union all
    select c.area_key, c.period_key, c.organisation_breakdown as breakdown, c.quantity, c.measured_against
    from   counted c
    where  c.measure_breakdown = ''
),
asked as (
    select o.breakdown, case when o.breakdown = '' then 0 else 1 end as is_county_only
    from   ind_offer_organisation o
    union all
    select 'measure=ko' as breakdown, 0 as is_county_only
    union all
    select 'measure=uppgift' as breakdown, 0 as is_county_only
)
select g.indicator_code, g.area_code, g.period_code, k.breakdown,
       cast(case when t.period_key is not null and (k.breakdown = 'measure=uppgift' or coalesce(case when k.breakdown = 'measure=ko' then q.queue_days else q.seats end, 1) = 1) then coalesce(s.quantity, 0) end as float) as numerator,
       cast(case when t.period_key is not null and (k.breakdown = 'measure=uppgift' or coalesce(case when k.breakdown = 'measure=ko' then q.queue_days else q.seats end, 1) = 1) then coalesce(s.measured_against, 0) end as float) as denominator
from   ind_grid g
join   asked k on k.is_county_only = 0 or g.area_kind = 'county'
left join ind_state_told t on t.feed = 'utbud' and t.period_key = g.period_key
left join ind_offer_known q on q.period_key = g.period_key
left join summed s on s.area_key = g.area_key and s.period_key = g.period_key and s.breakdown = k.breakdown
where  g.indicator_code = 'U15'
