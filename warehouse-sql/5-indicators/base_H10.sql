-- base_H10: one row per area, period and party that was referred to, at the earliest of its referrals that was told of (columns: see base_K01).
select f.delivery_key, f.line_no, f.area_key, f.period_key, 1 as quantity
from   (select b.delivery_key, b.line_no, am.area_key, pm.period_key,
               row_number() over (partition by am.area_key, pm.period_key, b.organisation_code order by b.delivery_key, b.line_no) as told_no
        from   base_referral b
        join   dim_area_municipality am on am.municipality_key = b.municipality_key
        join   dim_period_month pm on pm.month_no = b.month_no
        where  b.is_party = 1) f
where  f.told_no = 1
