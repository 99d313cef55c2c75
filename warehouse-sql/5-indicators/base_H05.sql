-- base_H05: one row per referral that led to contact, at its earliest step; quantity is the days from the referral to the first contact (columns:
-- see base_K01).
select b.delivery_key, b.line_no, b.municipality_key, b.month_no, concat('organisation=', b.organisation_code) as organisation_breakdown,
       b.days_to_first_contact as quantity
from   base_referral b
where  b.days_to_first_contact is not null
