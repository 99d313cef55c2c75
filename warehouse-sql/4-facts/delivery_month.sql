-- delivery_month: the months that one delivery answers for, as it comes into force. Of a file of several months of events a month counts when it
-- was over as the file came, or when the file tells something of it: the rest of a year is no row of zeros.
delete from delivery_month where delivery_key = @delivery_key;

insert into delivery_month (delivery_key, feed, month_no)
select d.delivery_key, d.feed, m.first_day / 100
from   delivery d
join   dim_feed f on f.feed = d.feed
join   dim_period m on m.period_kind = 'month' and d.first_day <= m.first_day and d.last_day >= m.last_day
where  d.delivery_key = @delivery_key and f.content_kind <> 'snapshot'
and    (f.content_kind = 'statement' or d.last_day - d.first_day < 31 or m.last_day < cast(replace(substring(d.received_at, 1, 10), '-', '') as int)
        or exists (select 1 from delivery_total t where t.delivery_key = d.delivery_key and t.month_no = m.first_day / 100));

insert into delivery_month (delivery_key, feed, month_no)
select d.delivery_key, d.feed, m.first_day / 100
from   delivery d
join   dim_feed f on f.feed = d.feed
join   dim_period m on m.period_kind = 'month' and d.first_day >= m.first_day and d.first_day <= m.last_day
where  d.delivery_key = @delivery_key and f.content_kind = 'snapshot';
