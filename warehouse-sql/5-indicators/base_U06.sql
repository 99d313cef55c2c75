-- base_U06: one row per period, offer, municipality that it serves and age 0-17 within its ages, of any form. The quantity is 1 for the first offer of
-- each pair municipality × age and 0 for the others, so that an age counts once.
with reached as (
    select a.period_key, s.municipality_key, y.age, a.offer_key, a.delivery_key, a.line_no
    from   ind_offer_at a
    join   ind_offer_served s on s.offer_key = a.offer_key
    join   ind_age y on y.age >= a.age_from and y.age <= a.age_to
    where  a.period_kind in ('half_year', 'year', 'iop_year')
),
first_reached as (
    select r.period_key, r.municipality_key, r.age, min(r.offer_key) as offer_key
    from   reached r
    group by r.period_key, r.municipality_key, r.age
)
select r.delivery_key, r.line_no, r.municipality_key, r.period_key, case when f.offer_key = r.offer_key then 1 else 0 end as quantity
from   reached r
join   first_reached f on f.period_key = r.period_key and f.municipality_key = r.municipality_key and f.age = r.age
