-- base_C24: one row per period, centre on the list and measure: '' whether it serves children to 12 years or more; measure=till17 to 17 or more.
-- A centre without a stated age serves children up to school start.
select c.delivery_key, c.line_no, c.municipality_key, c.period_key, '' as measure_breakdown,
       case when c.age_to >= 12 then 1 else 0 end as quantity, 1 as measured_against
from   ind_centre_at c
where  c.period_kind = 'year'
union all
select c.delivery_key, c.line_no, c.municipality_key, c.period_key, 'measure=till17' as measure_breakdown,
       case when c.age_to >= 17 then 1 else 0 end as quantity, 1 as measured_against
from   ind_centre_at c
where  c.period_kind = 'year'
