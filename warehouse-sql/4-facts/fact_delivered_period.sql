-- fact_delivered_period: the periods of one delivery's feed, after it came into force or left it. What a snapshot tells holds until the next,
-- so that every month from the first one to the latest has come.
delete from fact_delivered_period where feed = (select d.feed from delivery d where d.delivery_key = @delivery_key);

insert into fact_delivered_period (feed, period_key, month_count, delivered_count)
select c.feed, p.period_key, p.month_count, count(*)
from   (select distinct e.feed, m.first_day / 100 as month_no
        from   (select s.feed, f.content_kind, min(s.month_no) as first_month, max(s.month_no) as last_month
                from   delivery_month s
                join   delivery d on d.delivery_key = s.delivery_key and d.state = 'loaded'
                join   dim_feed f on f.feed = s.feed
                where  s.feed = (select o.feed from delivery o where o.delivery_key = @delivery_key)
                group by s.feed, f.content_kind) e
        join   dim_period m on m.period_kind = 'month' and m.first_day / 100 >= e.first_month and m.first_day / 100 <= e.last_month
        where  e.content_kind = 'snapshot'
        or     exists (select 1 from delivery_month t join delivery d on d.delivery_key = t.delivery_key and d.state = 'loaded'
                       where t.feed = e.feed and t.month_no = m.first_day / 100)) c
join   dim_period_month pm on pm.month_no = c.month_no
join   dim_period p on p.period_key = pm.period_key
group by c.feed, p.period_key, p.month_count;
