-- pub_rejection: one row per delivery and rule, with how many lines broke it; values and lines stay in the inner zone.
select r.delivery_key, r.rule_code, r.column_name, count(*) as line_count
from   delivery_rejection r
group by r.delivery_key, r.rule_code, r.column_name
