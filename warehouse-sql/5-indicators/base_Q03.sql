-- base_Q03: one row per delivery in force and month that it tells of: its total, as a part of what is known now. What was told first stands in ind_told;
-- the figure is the difference in whole per cent and no sum of these (columns: see base_K01).
select t.delivery_key, 0 as line_no, a.area_key, t.month_no, concat('feed=', d.feed) as feed_breakdown, t.total as quantity
from   delivery_total t
join   delivery d on d.delivery_key = t.delivery_key and d.state = 'loaded'
join   dim_area a on a.area_kind = 'county'
