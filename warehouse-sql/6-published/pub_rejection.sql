-- pub_rejection: one row per delivery and rule, with how many lines broke it; values and lines stay in the inner zone, and so does the number of lines
-- where they are persons or talks (see pub_protected_feed).
select r.delivery_key, r.rule_code, r.column_name, case when max(h.feed) is null then count(*) end as line_count
from   delivery_rejection r
join   delivery d on d.delivery_key = r.delivery_key
left join pub_protected_feed h on h.feed = d.feed
group by r.delivery_key, r.rule_code, r.column_name
