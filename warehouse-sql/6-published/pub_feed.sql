-- pub_feed: one row per feed with its rhythm and what is in force of it; no number where nothing has come.
select f.feed, f.sort_order, f.name_sv, f.name_en, f.description_sv, f.description_en, f.file_example, f.formats, f.period_kind,
       f.expected_after_days, f.late_after_days, f.lag_days, f.first_period,
       s.last_delivery, s.last_finished_at, s.last_day as data_through, s.delivery_count
from   dim_feed f
left join pub_freshness s on s.feed = f.feed
