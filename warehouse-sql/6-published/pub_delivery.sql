-- pub_delivery: one row per delivery, with what is fit for everybody: no hash, no path, no person.
-- rows_status: hidden where the rows are persons or talks; then there are no counts, has_refused alone tells whether any line was refused, and of the
-- sentences about the file only those that can hold no count are told. The code tells the rest; the inner zone has the sentence.
select d.delivery_key, d.feed, d.sender, d.file_name, d.period_code, d.first_day, d.last_day, d.received_at, d.finished_at, d.state,
       iif(h.feed is null, 'shown', 'hidden') as rows_status, iif(d.rejected_count > 0, 1, 0) as has_refused,
       case when h.feed is null then d.read_count end as read_count, case when h.feed is null then d.loaded_count end as loaded_count,
       case when h.feed is null then d.rejected_count end as rejected_count, d.refusal_code,
       case when h.feed is null or d.refusal_code in ('tom', 'framtid', 'kolumn_saknas', 'rubrik', 'överlapp') then d.refusal_message end as refusal_message,
       d.superseded_by
from   delivery d
left join pub_protected_feed h on h.feed = d.feed
