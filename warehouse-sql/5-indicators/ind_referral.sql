-- ind_referral: one row per referral from a health-care unit, by month of its date: what every indicator of referrals counts. A family that made
-- contact by itself (no unit) was not referred.
select f.referral_code, f.referral_date_key, f.referral_date_key / 100 as month_no, f.municipality_key, f.unit_key, o.organisation_code, o.is_party,
       f.offer_key, f.ground_key, f.days_to_first_contact, f.outcome, f.reason_code, f.wish_recorded
from   fact_referral f
join   dim_organisation o on o.organisation_key = f.organisation_key
where  f.unit_key is not null
