-- base_C03: one row per period and centre on the list. The quantity is 1 where its own label is the one that the rule gives; every row is measured against.
select c.delivery_key, c.line_no, c.municipality_key, c.period_key, c.centre_breakdown,
       c.label_agrees as quantity, 1 as measured_against
from   ind_centre_at c
where  c.period_kind = 'year'
