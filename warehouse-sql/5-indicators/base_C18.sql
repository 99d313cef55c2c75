-- base_C18: one row per period and centre on the list that has answered yes or no to parent education on site. The quantity is 1 where the answer is yes; every row is measured against.
select c.delivery_key, c.line_no, c.municipality_key, c.period_key, c.centre_breakdown,
       case when c.parent_education = 'ja' then 1 else 0 end as quantity, 1 as measured_against
from   ind_centre_at c
where  c.period_kind = 'year' and c.parent_education in ('ja', 'nej')
