-- base_H09: one row per referral and its ground, and one per referral and group that it names, at its earliest step (columns: see base_K01).
select b.delivery_key, b.line_no, b.municipality_key, b.month_no, concat('ground=', k.ground_code) as ground_breakdown, '' as group_breakdown, 1 as quantity
from   base_referral b
join   dim_ground k on k.ground_key = b.ground_key
where  b.ground_key > 0
union all
select b.delivery_key, b.line_no, b.municipality_key, b.month_no, '' as ground_breakdown, v.group_breakdown, 1 as quantity
from   base_referral b
join   ind_referral_group v on v.referral_code = b.referral_code
