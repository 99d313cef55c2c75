-- pub_freshness: one row per feed with what is in force: last delivery and the last day the data tell of.
select d.feed, max(d.delivery_key) as last_delivery, max(d.finished_at) as last_finished_at, min(d.first_day) as first_day,
       max(d.last_day) as last_day, count(*) as delivery_count
from   delivery d
where  d.state = 'loaded'
group by d.feed
