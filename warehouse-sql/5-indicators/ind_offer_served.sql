-- ind_offer_served: one row per version of an offer and municipality that it serves (feeds.md, betjanar); key 0 and 1, okänd and utomläns, are no places.
select o.offer_key, m.municipality_key
from   dim_offer o
join   dim_municipality m on m.municipality_key > 1 and m.valid_to = 99991231
where  o.serves = 'alla' or replace(o.serves, concat('|', m.municipality_code, '|'), '') <> o.serves
