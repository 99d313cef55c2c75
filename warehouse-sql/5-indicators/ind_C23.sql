-- ind_C23: one row per area and period: centres in area types 1 and 2, of those that have told the type. Null where no centre has told the type.
with counted as (
    select am.area_key, b.period_key, sum(b.quantity) as quantity, sum(b.measured_against) as measured_against
    from   base_C23 b
    join   dim_area_municipality am on am.municipality_key = b.municipality_key
    group by am.area_key, b.period_key
)
select g.indicator_code, g.area_code, g.period_code, '' as breakdown,
       cast(case when t.period_key is not null and coalesce(q.area_type, 1) = 1 then coalesce(s.quantity, 0) end as float) as numerator,
       cast(case when t.period_key is not null and coalesce(q.area_type, 1) = 1 then coalesce(s.measured_against, 0) end as float) as denominator
from   ind_grid g
left join ind_state_told t on t.feed = 'familjecentraler' and t.period_key = g.period_key
left join ind_centre_known q on q.period_key = g.period_key
left join counted s on s.area_key = g.area_key and s.period_key = g.period_key
where  g.indicator_code = 'C23'
