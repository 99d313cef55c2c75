-- pub_warning: one row per warning on a delivery. Where the rows are persons or talks (see pub_protected_feed) there is no count, and of the sentences
-- only those that can hold none.
select w.delivery_key, w.warning_no, w.warning_code, case when h.feed is null then w.warning_count end as warning_count,
       case when h.feed is null or w.warning_code in ('okänd_kolumn', 'framtid', 'samma_innehåll', 'radslut_saknas', 'personnummer', 'personnummer_i_namn') then w.message end as message
from   delivery_warning w
join   delivery d on d.delivery_key = w.delivery_key
left join pub_protected_feed h on h.feed = d.feed
