-- base_C11: one row per period and centre on the list. The quantity is 1 where the year's plan is made; every row is measured against.
select c.delivery_key, c.line_no, c.municipality_key, c.period_key, c.centre_breakdown,
       case when c.plan_made = 'ja' then 1 else 0 end as quantity, 1 as measured_against
from   ind_centre_at c
where  c.period_kind = 'year'
