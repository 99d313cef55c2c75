-- fact_referral_unit, units: resolved again after the unit lists changed, so that a referral stands on the unit as it was that day.
update fact_referral_step
set    unit_key = n.unit_key
from   dim_unit o
join   dim_unit n on n.unit_code = o.unit_code and n.unit_key <> o.unit_key
where  o.unit_key = fact_referral_step.unit_key
and    fact_referral_step.referral_date_key >= n.covers_from and fact_referral_step.referral_date_key < n.covers_to;

update fact_referral
set    unit_key = n.unit_key
from   dim_unit o
join   dim_unit n on n.unit_code = o.unit_code and n.unit_key <> o.unit_key
where  o.unit_key = fact_referral.unit_key
and    fact_referral.referral_date_key >= n.covers_from and fact_referral.referral_date_key < n.covers_to;
