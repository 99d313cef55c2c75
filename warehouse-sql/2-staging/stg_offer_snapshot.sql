-- stg_offer_snapshot: one row per utbud snapshot in force, empty ones too, with the day of the sender's snapshot before it and after it (0 and 99991231 for none).
select d.delivery_key, d.sender, d.first_day as snapshot_day,
       lag(d.first_day, 1, 0) over (partition by d.sender order by d.first_day) as former_day,
       lead(d.first_day, 1, 99991231) over (partition by d.sender order by d.first_day) as next_day
from   delivery d
where  d.feed = 'utbud' and d.state = 'loaded'
