-- base_C22: one row per period and centre on the list. The quantity is 1 where an actor beyond the four activities takes part; every row is measured against.
select c.delivery_key, c.line_no, c.municipality_key, c.period_key,
       case when c.other_actor_count > 0 then 1 else 0 end as quantity, 1 as measured_against
from   ind_centre_at c
where  c.period_kind = 'year'
