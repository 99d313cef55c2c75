-- pub_feed: one row per feed with its rhythm and what is in force of it; no number where nothing has come. rows_status: see pub_delivery.
select f.feed, f.sort_order, f.name_sv, f.name_en, f.description_sv, f.description_en, f.file_example, f.formats, f.period_kind,
       f.expected_after_days, f.late_after_days, f.lag_days, f.first_period,
       s.last_delivery, s.last_finished_at, s.last_day as data_through, s.delivery_count, iif(h.feed is null, 'shown', 'hidden') as rows_status
from   dim_feed f
left join pub_protected_feed h on h.feed = f.feed
left join pub_freshness s on s.feed = f.feed
