-- base_C19: one row per period, centre on the list and measure: '' its steering group meetings held against those agreed, where both are told and one
-- at least is agreed; measure=styrgrupp whether it has a steering group.
select c.delivery_key, c.line_no, c.municipality_key, c.period_key, c.centre_breakdown, '' as measure_breakdown,
       c.meetings_held as quantity, c.meetings_agreed as measured_against
from   ind_centre_at c
where  c.period_kind = 'year' and c.meetings_held is not null and c.meetings_agreed > 0

union all
select c.delivery_key, c.line_no, c.municipality_key, c.period_key, c.centre_breakdown, 'measure=styrgrupp' as measure_breakdown,
       case when c.has_steering_group = 'ja' then 1 else 0 end as quantity, 1 as measured_against
from   ind_centre_at c
where  c.period_kind = 'year'
