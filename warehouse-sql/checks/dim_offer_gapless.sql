-- dim_offer_gapless: En insats versioner täcker tillsammans all tid, utan glapp och överlapp, och varje version gäller minst en dag.
-- feeds: utbud
with neighbours as (
    select o.sender, o.offer_code, o.valid_from, o.valid_to, o.covers_from, o.covers_to,
           lag(o.covers_to) over (partition by o.sender, o.offer_code order by o.covers_from) as former_to,
           lead(o.covers_from) over (partition by o.sender, o.offer_code order by o.covers_from) as next_from,
           lead(o.valid_from) over (partition by o.sender, o.offer_code order by o.covers_from) as next_valid_from
    from   dim_offer o
)
select n.sender, n.offer_code, n.covers_from, n.covers_to, n.former_to, n.next_from
from   neighbours n
where  n.covers_from <> coalesce(n.former_to, 0) or n.covers_to <> coalesce(n.next_from, 99991231)
or     n.valid_from >= n.valid_to or n.valid_to > coalesce(n.next_valid_from, 99991231)
