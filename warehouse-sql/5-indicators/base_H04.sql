-- base_H04: one row per referral older than 30 days that led to contact within 30 days, at its earliest step (columns: see base_K01).
select b.delivery_key, b.line_no, b.municipality_key, b.month_no, a.organisation_breakdown, 1 as quantity
from   base_referral b
join   ind_referral_aged a on a.referral_code = b.referral_code
where  a.in_time = 1
