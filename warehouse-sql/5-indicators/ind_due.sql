-- ind_due: one row per expected delivery whose last day without delay the ledger has seen pass: it lies no earlier than the day of the ledger's first delivery.
-- months_in_time: months of the period that came by that day (a snapshot: those dated in it), by whatever delivery has been in force; delivery_key the last of those.
select e.feed, e.period_code, e.late_day, f.content_kind, p.month_count, count(distinct c.month_no) as months_in_time, max(c.delivery_key) as delivery_key
from   dim_feed_period e
join   dim_feed f on f.feed = e.feed
join   dim_period p on p.period_code = e.period_code
left join (select m.feed, m.month_no, m.delivery_key, cast(replace(substring(d.received_at, 1, 10), '-', '') as int) as received_day
           from   delivery_month m
           join   delivery d on d.delivery_key = m.delivery_key) c
on     c.feed = e.feed and c.month_no >= e.first_day / 100 and c.month_no <= e.last_day / 100 and c.received_day <= e.late_day
where  e.late_day >= (select min(cast(replace(substring(d.received_at, 1, 10), '-', '') as int)) from delivery d)
and    e.late_day < (select max(cast(replace(substring(d.received_at, 1, 10), '-', '') as int)) from delivery d where d.state in ('loaded', 'superseded', 'withdrawn'))
group by e.feed, e.period_code, e.late_day, f.content_kind, p.month_count
