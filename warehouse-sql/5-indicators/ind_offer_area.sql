-- ind_offer_area: one row per version of an offer and area in which it serves at least one municipality, so that an offer counts once in an area.
select distinct s.offer_key, am.area_key
from   ind_offer_served s
join   dim_area_municipality am on am.municipality_key = s.municipality_key
