-- fact_representative_complete: Varje godkänd rad i en gällande leverans av barnrattsombud är en rad i fact_representative, och inga andra rader finns där.
-- feeds: barnrattsombud
with counted as (
    select f.delivery_key, count(*) as facts from fact_representative f
    where  f.delivery_key >= @first_delivery and f.delivery_key <= @last_delivery
    group by f.delivery_key
),
accepted as (
    select r.delivery_key, count(*) as raw_rows from raw_representative r
    where  r.delivery_key >= @first_delivery and r.delivery_key <= @last_delivery
    group by r.delivery_key
)
select d.delivery_key, d.state, d.loaded_count, a.raw_rows, c.facts
from   delivery d
left join counted c on c.delivery_key = d.delivery_key
left join accepted a on a.delivery_key = d.delivery_key
where  d.delivery_key >= @first_delivery and d.delivery_key <= @last_delivery and d.feed = 'barnrattsombud'
and    (coalesce(a.raw_rows, 0) <> case when d.state in ('loaded', 'superseded', 'withdrawn', 'held') then d.loaded_count else 0 end
        or coalesce(c.facts, 0) <> case when d.state = 'loaded' then d.loaded_count else 0 end)
