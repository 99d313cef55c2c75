-- ind_C21: one row per area and period, and one per centre of the county: joint hours used, of those agreed. Null where no centre has told both.
with counted as (
    select am.area_key, b.period_key, b.centre_breakdown, sum(b.quantity) as quantity, sum(b.measured_against) as measured_against
    from   base_C21 b
    join   dim_area_municipality am on am.municipality_key = b.municipality_key
    group by am.area_key, b.period_key, b.centre_breakdown
),
summed as (
    select c.area_key, c.period_key, '' as breakdown, sum(c.quantity) as quantity, sum(c.measured_against) as measured_against
    from   counted c
    group by c.area_key, c.period_key
)
select g.indicator_code, g.area_code, g.period_code, '' as breakdown,
       cast(case when t.period_key is not null and coalesce(q.joint_hours, 1) = 1 then coalesce(s.quantity, 0) end as float) as numerator,
       cast(case when t.period_key is not null and coalesce(q.joint_hours, 1) = 1 then coalesce(s.measured_against, 0) end as float) as denominator
from   ind_grid g
left join ind_state_told t on t.feed = 'familjecentraler' and t.period_key = g.period_key
left join ind_centre_known q on q.period_key = g.period_key
left join summed s on s.area_key = g.area_key and s.period_key = g.period_key
where  g.indicator_code = 'C21'
union all
select g.indicator_code, g.area_code, g.period_code, c.centre_breakdown as breakdown, cast(c.quantity as float) as numerator,
       cast(c.measured_against as float) as denominator
from   ind_grid g
join   counted c on c.area_key = g.area_key and c.period_key = g.period_key
where  g.indicator_code = 'C21' and g.area_kind = 'county'
