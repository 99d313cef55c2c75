-- ind_C16: one row per area and period, and one per centre of the county: the midwife's hours a term, mean over the centres that have told them; and
-- the smallest and the largest, measured against 1.
with counted as (
    select am.area_key, b.period_key, b.measure_breakdown, sum(b.quantity) as hours, min(b.quantity) as smallest, max(b.quantity) as largest,
           sum(b.measured_against) as centres
    from   base_C16 b
    join   dim_area_municipality am on am.municipality_key = b.municipality_key
    group by am.area_key, b.period_key, b.measure_breakdown
),
summed as (
    select c.area_key, c.period_key, c.measure_breakdown as breakdown,
           case c.measure_breakdown when 'measure=lagst' then c.smallest when 'measure=hogst' then c.largest else c.hours end as hours,
           case c.measure_breakdown when '' then c.centres else 1 end as measured_against
    from   counted c
),
asked as (
    select '' as breakdown
    union all
    select 'measure=lagst' as breakdown
    union all
    select 'measure=hogst' as breakdown
)
select g.indicator_code, g.area_code, g.period_code, k.breakdown,
       cast(case when t.period_key is not null then coalesce(s.hours, 0) end as float) as numerator,
       cast(case when t.period_key is not null then coalesce(s.measured_against, 0) end as float) as denominator
from   ind_grid g
join   asked k on 1 = 1
left join ind_state_told t on t.feed = 'familjecentraler' and t.period_key = g.period_key
left join summed s on s.area_key = g.area_key and s.period_key = g.period_key and s.breakdown = k.breakdown
where  g.indicator_code = 'C16'
union all
select g.indicator_code, g.area_code, g.period_code, b.centre_breakdown as breakdown, cast(b.quantity as float) as numerator,
       cast(b.measured_against as float) as denominator
from   ind_grid g
join   base_C16 b on b.period_key = g.period_key and b.measure_breakdown = ''
join   dim_area_municipality am on am.area_key = g.area_key and am.municipality_key = b.municipality_key
where  g.indicator_code = 'C16' and g.area_kind = 'county'
