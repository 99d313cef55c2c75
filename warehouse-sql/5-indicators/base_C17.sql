-- base_C17: one row per period and centre on the list that says it lies in an area of priority. The quantity is 1 where midwifery is on site; every row is measured against.
select c.delivery_key, c.line_no, c.municipality_key, c.period_key,
       case when c.midwifery = 'samlokaliserad' then 1 else 0 end as quantity, 1 as measured_against
from   ind_centre_at c
where  c.period_kind = 'year' and c.is_prioritised = 'ja'
