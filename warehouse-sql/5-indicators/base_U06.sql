-- base_U06: one row per period, offer, municipality that it serves and age 0-17 within its ages, of any form. The quantity is 1 for the first offer of
-- each pair municipality × age and 0 for the others, so that an age counts once.
select a.delivery_key, a.line_no, s.municipality_key, a.period_key,
       case when a.offer_key = min(a.offer_key) over (partition by a.period_key, s.municipality_key, y.age) then 1 else 0 end as quantity
from   ind_offer_at a
join   ind_offer_served s on s.offer_key = a.offer_key
join   ind_age y on y.age >= a.age_from and y.age <= a.age_to
where  a.period_kind in ('half_year', 'year', 'iop_year')
