-- pub_delivery: one row per delivery, with what is fit for everybody: no hash, no path, no person.
select d.delivery_key, d.feed, d.sender, d.file_name, d.period_code, d.first_day, d.last_day, d.received_at, d.finished_at, d.state,
       d.read_count, d.loaded_count, d.rejected_count, d.refusal_code, d.refusal_message, d.superseded_by
from   delivery d
