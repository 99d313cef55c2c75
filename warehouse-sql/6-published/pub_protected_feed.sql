-- pub_protected_feed: one row per feed whose rows are persons or talks, such as kva: how many rows a file of it has would tell small counts, so no
-- open page, file or answer does. By rule: its rows are events, and an indicator that protects its counts counts them.
select distinct f.feed
from   dim_indicator_feed f
join   dim_feed d on d.feed = f.feed and d.content_kind = 'events'
join   dim_indicator i on i.indicator_code = f.indicator_code and i.protected <> 'none'
where  f.role = 'events'
