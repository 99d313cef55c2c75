-- base_H08: one row per referral that was declined or had no place, at its earliest step, with the reason that breaks it down (columns: see base_K01).
select b.delivery_key, b.line_no, b.municipality_key, b.month_no, d.reason_breakdown, 1 as quantity
from   base_referral b
join   ind_referral_decided d on d.referral_code = b.referral_code
where  d.is_lost = 1
