-- base_referral: one row per referral from a health-care unit, with the delivery and line of its earliest step.
select s.delivery_key, s.line_no, r.referral_code, r.referral_date_key, r.month_no, r.municipality_key, r.unit_key, r.organisation_code, r.is_party,
       r.offer_key, r.ground_key, r.days_to_first_contact, r.outcome, r.reason_code, r.wish_recorded
from   ind_referral r
join   (select f.referral_code, f.delivery_key, f.line_no,
               row_number() over (partition by f.referral_code order by f.status_date_key, f.delivery_key, f.line_no) as told_no
        from   fact_referral_step f) s on s.referral_code = r.referral_code and s.told_no = 1
