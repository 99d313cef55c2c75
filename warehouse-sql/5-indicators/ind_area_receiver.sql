-- ind_area_receiver: one row per area, period and organisation that referrals from health care went to, with how many; place_no 1 is the one with most.
select c.area_key, c.period_key, c.organisation_code, c.is_party, c.referrals,
       row_number() over (partition by c.area_key, c.period_key order by c.referrals desc, c.organisation_code) as place_no
from   (select am.area_key, pm.period_key, r.organisation_code, r.is_party, count(*) as referrals
        from   ind_referral r
        join   dim_area_municipality am on am.municipality_key = r.municipality_key
        join   dim_period_month pm on pm.month_no = r.month_no
        group by am.area_key, pm.period_key, r.organisation_code, r.is_party) c
