-- base_C07: one row per period and centre on the list. The quantity is 1 where its local agreement is in force on the period's last day; every row is measured against.
select c.delivery_key, c.line_no, c.municipality_key, c.period_key, c.centre_breakdown,
       c.has_agreement_in_force as quantity, 1 as measured_against
from   ind_centre_at c
