-- base_C08: one row per period, centre on the list that has told of an agreement, and measure: '' how many of the fifteen points it has, measured
-- against fifteen; measure=alla whether it has them all.
select c.delivery_key, c.line_no, c.municipality_key, c.period_key, c.centre_breakdown, '' as measure_breakdown,
       c.point_count as quantity, 15 as measured_against
from   ind_centre_at c
where  c.period_kind = 'year' and c.has_agreement = 1

union all
select c.delivery_key, c.line_no, c.municipality_key, c.period_key, c.centre_breakdown, 'measure=alla' as measure_breakdown,
       c.has_all_points as quantity, 1 as measured_against
from   ind_centre_at c
where  c.period_kind = 'year' and c.has_agreement = 1
