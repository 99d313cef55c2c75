-- pub_feed_period: one row per feed and expected period, and whether deliveries in force cover it.
-- Covered: every month of it has come (see delivery_month), from whichever sender, or a snapshot is dated inside it.
-- Whether a period is late is a matter of today's date, which readers compare with late_day.
with month_come as (
    select e.feed, e.period_code, count(distinct m.month_no) as month_count
    from   dim_feed_period e
    join   delivery_month m on m.feed = e.feed and m.month_no >= e.first_day / 100 and m.month_no <= e.last_day / 100
    join   delivery d on d.delivery_key = m.delivery_key and d.state = 'loaded'
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
