-- ind_offer_organisation: one row per organisation that has ever had an offer, with the breakdown that names it; and one '' for all of them together.
select distinct concat('organisation=', r.organisation_code) as breakdown
from   dim_offer o
join   dim_organisation r on r.organisation_key = o.organisation_key
union all
select '' as breakdown
