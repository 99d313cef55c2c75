-- ind_C04: one row per area and period, one per basic activity, and one per centre of the county: activities on site, of those that take part.
with counted as (
    select am.area_key, b.period_key, b.activity_breakdown, b.centre_breakdown, sum(b.quantity) as quantity, sum(b.measured_against) as measured_against
    from   base_C04 b
    join   dim_area_municipality am on am.municipality_key = b.municipality_key
    group by am.area_key, b.period_key, b.activity_breakdown, b.centre_breakdown
),
summed as (
    select c.area_key, c.period_key, c.activity_breakdown as breakdown, sum(c.quantity) as quantity, sum(c.measured_against) as measured_against
    from   counted c
    group by c.area_key, c.period_key, c.activity_breakdown
    union all
    select c.area_key, c.period_key, '' as breakdown, sum(c.quantity) as quantity, sum(c.measured_against) as measured_against
    from   counted c
    group by c.area_key, c.period_key
),
asked as (
    select '' as breakdown
    union all
    select 'activity=bvc' as breakdown
    union all
    select 'activity=bmm' as breakdown
    union all
    select 'activity=oppen_forskola' as breakdown
    union all
    select 'activity=socialtjanst' as breakdown
)
select g.indicator_code, g.area_code, g.period_code, k.breakdown,
       cast(case when t.period_key is not null then coalesce(s.quantity, 0) end as float) as numerator,
       cast(case when t.period_key is not null then coalesce(s.measured_against, 0) end as float) as denominator
from   ind_grid g
join   asked k on 1 = 1
left join ind_state_told t on t.feed = 'familjecentraler' and t.period_key = g.period_key
left join summed s on s.area_key = g.area_key and s.period_key = g.period_key and s.breakdown = k.breakdown
where  g.indicator_code = 'C04'
union all
select g.indicator_code, g.area_code, g.period_code, c.centre_breakdown as breakdown, cast(sum(c.quantity) as float) as numerator,
       cast(sum(c.measured_against) as float) as denominator
from   ind_grid g
join   counted c on c.area_key = g.area_key and c.period_key = g.period_key
where  g.indicator_code = 'C04' and g.area_kind = 'county'
group by g.indicator_code, g.area_code, g.period_code, c.centre_breakdown
