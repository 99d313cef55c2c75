-- ind_referral_placed: one row per referral from a health-care unit to a physical offer, as it stood on the map that day. is_near: 1 where the offer
-- is given in the child's own municipality.
select r.referral_code, r.month_no, r.municipality_key, case when given.municipality_code = home.municipality_code then 1 else 0 end as is_near
from   ind_referral r
join   dim_offer o on o.offer_key = r.offer_key
join   dim_municipality given on given.municipality_key = o.municipality_key
join   dim_municipality home on home.municipality_key = r.municipality_key
where  o.offer_form = 'fysisk'
