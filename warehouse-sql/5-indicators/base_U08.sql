-- base_U08: one row per period, offer, municipality that it serves and extended group that it names, of any form. The quantity is 1 for the first
-- offer of each pair municipality × group and 0 for the others, so that a group counts once.
select a.delivery_key, a.line_no, s.municipality_key, a.period_key, concat('group=', v.group_code) as group_breakdown,
       case when a.offer_key = min(a.offer_key) over (partition by a.period_key, s.municipality_key, v.group_code) then 1 else 0 end as quantity
from   ind_offer_at a
join   ind_offer_served s on s.offer_key = a.offer_key
join   ind_extended_group v on replace(a.extended_groups, concat('|', v.group_code, '|'), '') <> a.extended_groups
where  a.period_kind in ('year', 'iop_year')
