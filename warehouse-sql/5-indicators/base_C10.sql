-- base_C10: one row per period and centre whose agreement is in force on the period's last day. The quantity is 1 where it expires within twelve months; every row is measured against.
select c.delivery_key, c.line_no, c.municipality_key, c.period_key, c.centre_breakdown,
       c.is_expiring as quantity, 1 as measured_against
from   ind_centre_at c
where  c.has_agreement_in_force = 1
