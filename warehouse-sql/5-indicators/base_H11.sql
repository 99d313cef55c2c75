-- base_H11: one row per area, period and referral to the organisation that received most, at the referral's earliest step (columns: see base_K01).
select b.delivery_key, b.line_no, l.area_key, l.period_key, 1 as quantity
from   ind_area_receiver l
join   dim_area_municipality am on am.area_key = l.area_key
join   dim_period_month pm on pm.period_key = l.period_key
join   base_referral b on b.organisation_code = l.organisation_code and b.municipality_key = am.municipality_key and b.month_no = pm.month_no
where  l.place_no = 1
