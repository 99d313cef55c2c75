-- base_H06: one row per referral for which it is told whether the child's wish is recorded, at its earliest step. The quantity is 1 where it is; every
-- row is measured against (columns: see base_K01).
select b.delivery_key, b.line_no, b.municipality_key, b.month_no, case when b.wish_recorded = 'ja' then 1 else 0 end as quantity, 1 as measured_against
from   base_referral b
where  b.wish_recorded in ('ja', 'nej')
