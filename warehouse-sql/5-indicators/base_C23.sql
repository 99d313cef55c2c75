-- base_C23: one row per period and centre on the list that has told the area type of its address. The quantity is 1 where the type is 1 or 2; every row is measured against.
select c.delivery_key, c.line_no, c.municipality_key, c.period_key,
       case when c.area_type <= 2 then 1 else 0 end as quantity, 1 as measured_against
from   ind_centre_at c
where  c.period_kind = 'year' and c.area_type is not null
