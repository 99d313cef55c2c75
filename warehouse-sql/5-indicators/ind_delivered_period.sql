-- ind_delivered_period: one row per feed and period of which at least one month has a delivery in force.
-- A period is measured only when every month in it has come: a month of silence is not a month of zeros.
select d.feed, p.period_key, p.period_code, p.last_day / 10000 as year_no, p.month_count, count(distinct pm.month_no) as delivered_count
from   dim_period p
join   dim_period_month pm on pm.period_key = p.period_key
join   delivery d on d.state = 'loaded' and d.first_day <= pm.month_no * 100 + 1 and d.last_day >= pm.month_no * 100 + 28
-- Of a file of several months a month counts when it was over as the file came, or when the file tells something of it: the rest of a year is no row of zeros.
and    (d.last_day - d.first_day < 31 or pm.month_no * 100 + 31 < cast(replace(substring(d.received_at, 1, 10), '-', '') as int)
        or exists (select 1 from delivery_total t where t.delivery_key = d.delivery_key and t.month_no = pm.month_no))
where  p.period_kind <> 'school_term'
group by d.feed, p.period_key, p.period_code, p.last_day, p.month_count
