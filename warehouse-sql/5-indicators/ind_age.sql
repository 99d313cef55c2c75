-- ind_age: one row per age 0-17, a child's.
with digit as (
    select 0 as number union all select 1 as number union all select 2 as number union all select 3 as number union all select 4 as number
    union all select 5 as number union all select 6 as number union all select 7 as number union all select 8 as number union all select 9 as number
)
select 10 * t.number + d.number as age
from   digit t
join   digit d on 10 * t.number + d.number < 18
