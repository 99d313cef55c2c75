-- base_C05: one row per period and centre on the list by 8.2 or 8.3, which keeps its municipality from being counted. The quantity is 0: C05 counts
-- municipalities of which no line tells.
select c.delivery_key, c.line_no, c.municipality_key, c.period_key, 0 as quantity
from   ind_centre_at c
where  c.class_code in ('8.2', '8.3')
