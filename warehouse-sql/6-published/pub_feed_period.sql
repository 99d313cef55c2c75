-- pub_feed_period: one row per feed and expected period, and whether deliveries in force cover it.
-- Covered: every month of it has come (of a file of several months only those that were over or that it tells of), from whichever sender, or a snapshot (a delivery of one day) is dated inside it.
-- Whether a period is late is a matter of today's date, which readers compare with late_day.
with month_come as (
    select e.feed, e.period_code, count(distinct pm.month_no) as month_count
    from   dim_feed_period e
    join   dim_period p on p.period_code = e.period_code
    join   dim_period_month pm on pm.period_key = p.period_key
    join   delivery d on d.feed = e.feed and d.state = 'loaded' and d.first_day <= pm.month_no * 100 + 1 and d.last_day >= pm.month_no * 100 + 28
    and    (d.last_day - d.first_day < 31 or pm.month_no * 100 + 31 < cast(replace(substring(d.received_at, 1, 10), '-', '') as int)
            or exists (select 1 from delivery_total t where t.delivery_key = d.delivery_key and t.month_no = pm.month_no))
    group by e.feed, e.period_code
),
snapshot_come as (
    select distinct e.feed, e.period_code
    from   dim_feed_period e
    join   delivery d on d.feed = e.feed and d.state = 'loaded' and d.first_day = d.last_day and d.first_day between e.first_day and e.last_day
)
select e.feed, e.period_code, p.label_sv, p.label_en, e.first_day, e.last_day, e.expected_day, e.late_day,
       iif(m.month_count = p.month_count or s.feed is not null, 1, 0) as is_delivered
from   dim_feed_period e
join   dim_period p on p.period_code = e.period_code
left join month_come m on m.feed = e.feed and m.period_code = e.period_code
left join snapshot_come s on s.feed = e.feed and s.period_code = e.period_code
