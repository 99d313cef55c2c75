-- ind_referral_group: one row per referral from a health-care unit and vulnerable group that any of its steps names.
select distinct r.referral_code, r.month_no, r.municipality_key, concat('group=', v.vulnerable_group_code) as group_breakdown
from   ind_referral r
join   fact_referral_group f on f.referral_code = r.referral_code
join   dim_vulnerable_group v on v.vulnerable_group_key = f.vulnerable_group_key
