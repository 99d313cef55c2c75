-- ind_C24: one row per area and period, and per measure: centres that serve children to 12 years or more, and to 17 or more, of all on the list.
-- Null where no centre has told an age.
with counted as (
    select am.area_key, b.period_key, b.measure_breakdown, sum(b.quantity) as quantity, sum(b.measured_against) as measured_against
    from   base_C24 b
    join   dim_area_municipality am on am.municipality_key = b.municipality_key
    group by am.area_key, b.period_key, b.measure_breakdown
),
summed as (
    select c.area_key, c.period_key, c.measure_breakdown as breakdown, sum(c.quantity) as quantity, sum(c.measured_against) as measured_against
    from   counted c
    group by c.area_key, c.period_key, c.measure_breakdown
),
asked as (
    select '' as breakdown
    union all
    select 'measure=till17' as breakdown
)
select g.indicator_code, g.area_code, g.period_code, k.breakdown,
       cast(case when t.period_key is not null and coalesce(q.age_to, 1) = 1 then coalesce(s.quantity, 0) end as float) as numerator,
       cast(case when t.period_key is not null and coalesce(q.age_to, 1) = 1 then coalesce(s.measured_against, 0) end as float) as denominator
from   ind_grid g
join   asked k on 1 = 1
left join ind_state_told t on t.feed = 'familjecentraler' and t.period_key = g.period_key
left join ind_centre_known q on q.period_key = g.period_key
left join summed s on s.area_key = g.area_key and s.period_key = g.period_key and s.breakdown = k.breakdown
where  g.indicator_code = 'C24'
