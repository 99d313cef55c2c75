-- base_H06: one row per referral for which the child's wish was recorded, at its earliest step (columns: see base_K01).
select b.delivery_key, b.line_no, b.municipality_key, b.month_no, 1 as quantity
from   base_referral b
where  b.wish_recorded = 'ja'
