-- base_C02: one row per period and centre on the list that meets the agreement's definition 8.3 and not 8.2.
select c.delivery_key, c.line_no, c.municipality_key, c.period_key, 1 as quantity
from   ind_centre_at c
where  c.class_code = '8.3'
