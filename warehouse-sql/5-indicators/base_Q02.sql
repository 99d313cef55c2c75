-- base_Q02: one row per delivery in force and period that its data lie in: the rows refused, beside those read; line 0 stands for the file as a whole (columns: see base_K01).
select d.delivery_key, 0 as line_no, a.area_key, p.period_key, concat('feed=', d.feed) as feed_breakdown, d.rejected_count as quantity, d.read_count
from   delivery d
join   dim_period p on p.period_kind in ('month', 'quarter', 'half_year', 'year') and p.first_day <= d.first_day and p.last_day >= d.last_day
join   dim_area a on a.area_kind = 'county'
where  d.state = 'loaded'
