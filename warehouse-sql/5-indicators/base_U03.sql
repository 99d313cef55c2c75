-- base_U03: one row per period, offer, municipality that it serves and legal ground that it names, of any form. The quantity is 1 for the first offer
-- of each cell municipality × ground and 0 for the others, so that a cell counts once. Grounds are data: those of the law are all but okänd and U.
with named as (
    select a.period_key, s.municipality_key, g.ground_key, g.ground_code, a.offer_key, a.delivery_key, a.line_no
    from   ind_offer_at a
    join   ind_offer_served s on s.offer_key = a.offer_key
    join   dim_ground g on g.ground_code not in ('okänd', 'U') and replace(a.grounds, concat('|', g.ground_code, '|'), '') <> a.grounds
    where  a.period_kind in ('half_year', 'year', 'iop_year')
),
first_named as (
    select n.period_key, n.municipality_key, n.ground_key, min(n.offer_key) as offer_key
    from   named n
    group by n.period_key, n.municipality_key, n.ground_key
)
select n.delivery_key, n.line_no, n.municipality_key, n.period_key, concat('ground=', n.ground_code) as ground_breakdown,
       case when f.offer_key = n.offer_key then 1 else 0 end as quantity
from   named n
join   first_named f on f.period_key = n.period_key and f.municipality_key = n.municipality_key and f.ground_key = n.ground_key
