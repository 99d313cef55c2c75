-- base_C14: one row per period, centre on the list and measure: '' whether it has a coordinator; measure=tjanstegrad the coordinator's per cent of
-- full time against 100, for the centres that have one and have told it.
select c.delivery_key, c.line_no, c.municipality_key, c.period_key, c.centre_breakdown, '' as measure_breakdown,
       case when c.has_coordinator = 'ja' then 1 else 0 end as quantity, 1 as measured_against
from   ind_centre_at c
where  c.period_kind = 'year'

union all
select c.delivery_key, c.line_no, c.municipality_key, c.period_key, c.centre_breakdown, 'measure=tjanstegrad' as measure_breakdown,
       c.coordinator_percent as quantity, 100 as measured_against
from   ind_centre_at c
where  c.period_kind = 'year' and c.has_coordinator = 'ja' and c.coordinator_percent is not null
