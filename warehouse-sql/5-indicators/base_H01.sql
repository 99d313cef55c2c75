-- base_H01: one row per referral that H01 counts, at its earliest step (columns: see base_K01).
select b.delivery_key, b.line_no, b.municipality_key, b.month_no, 1 as quantity
from   base_referral b
