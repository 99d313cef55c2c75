-- base_H03: one row per period and health-care unit in scope that referred in it, at the first of its referrals that was told of (columns: see base_K01).
select f.delivery_key, f.line_no, f.municipality_key, f.period_key, 1 as quantity
from   (select b.delivery_key, b.line_no, u.municipality_key, u.period_key,
               row_number() over (partition by u.period_key, u.unit_code order by b.delivery_key, b.line_no) as told_no
        from   base_referral b
        join   dim_unit v on v.unit_key = b.unit_key
        join   dim_period_month pm on pm.month_no = b.month_no
        join   ind_unit_scope u on u.period_key = pm.period_key and u.unit_code = v.unit_code) f
where  f.told_no = 1
