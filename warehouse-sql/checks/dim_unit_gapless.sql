-- dim_unit_gapless: En enhets versioner täcker tillsammans all tid, utan glapp och överlapp.
-- feeds: enheter kva hanvisningar barnrattsombud
with neighbours as (
    select u.unit_code, u.covers_from, u.covers_to,
           lag(u.covers_to) over (partition by u.unit_code order by u.covers_from) as former_to,
           lead(u.covers_from) over (partition by u.unit_code order by u.covers_from) as next_from
    from   dim_unit u
)
select n.unit_code, n.covers_from, n.covers_to, n.former_to, n.next_from
from   neighbours n
where  n.covers_from <> coalesce(n.former_to, 0) or n.covers_to <> coalesce(n.next_from, 99991231)
