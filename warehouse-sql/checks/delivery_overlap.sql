-- delivery_overlap: För varje flöde, avsändare och dag gäller högst en leverans.
select d.delivery_key, o.delivery_key as other_delivery_key
from   delivery d
join   delivery o on o.feed = d.feed and o.sender = d.sender and o.delivery_key <> d.delivery_key
and    o.first_day <= d.last_day and o.last_day >= d.first_day
where  d.delivery_key >= @first_delivery and d.delivery_key <= @last_delivery
and    d.state = 'loaded' and o.state = 'loaded'
