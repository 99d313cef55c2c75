-- base_U08: one row per period, offer, municipality that it serves and extended group that it names, of any form. The quantity is 1 for the first
-- offer of each pair municipality × group and 0 for the others, so that a group counts once.
with named as (
    select a.period_key, s.municipality_key, v.group_code, a.offer_key, a.delivery_key, a.line_no
    from   ind_offer_at a
    join   ind_offer_served s on s.offer_key = a.offer_key
    join   ind_extended_group v on replace(a.extended_groups, concat('|', v.group_code, '|'), '') <> a.extended_groups
    where  a.period_kind in ('year', 'iop_year')
),
first_named as (
    select n.period_key, n.municipality_key, n.group_code, min(n.offer_key) as offer_key
    from   named n
    group by n.period_key, n.municipality_key, n.group_code
)
select n.delivery_key, n.line_no, n.municipality_key, n.period_key, concat('group=', n.group_code) as group_breakdown,
       case when f.offer_key = n.offer_key then 1 else 0 end as quantity
from   named n
join   first_named f on f.period_key = n.period_key and f.municipality_key = n.municipality_key and f.group_code = n.group_code
