-- base_H07: one row per referral to a physical offer in the child's own municipality, at its earliest step (columns: see base_K01).
select b.delivery_key, b.line_no, b.municipality_key, b.month_no, 1 as quantity
from   base_referral b
join   ind_referral_placed p on p.referral_code = b.referral_code
where  p.is_near = 1
