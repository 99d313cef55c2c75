-- base_U03: one row per period, offer, municipality that it serves, legal ground that it names, and measure: '' offers of any form; measure=fysisk
-- physical ones only. The quantity is 1 for the first offer of each cell municipality × ground and 0 for the others, so that a cell counts once.
-- Grounds are data: those of the law are all but okänd and U.
select a.delivery_key, a.line_no, s.municipality_key, a.period_key, concat('ground=', g.ground_code) as ground_breakdown, '' as measure_breakdown,
       case when a.offer_key = min(a.offer_key) over (partition by a.period_key, s.municipality_key, g.ground_key) then 1 else 0 end as quantity
from   ind_offer_at a
join   ind_offer_served s on s.offer_key = a.offer_key
join   dim_ground g on g.ground_code not in ('okänd', 'U') and replace(a.grounds, concat('|', g.ground_code, '|'), '') <> a.grounds
where  a.period_kind in ('half_year', 'year', 'iop_year')
union all
select a.delivery_key, a.line_no, s.municipality_key, a.period_key, concat('ground=', g.ground_code) as ground_breakdown, 'measure=fysisk' as measure_breakdown,
       case when a.offer_key = min(a.offer_key) over (partition by a.period_key, s.municipality_key, g.ground_key) then 1 else 0 end as quantity
from   ind_offer_at a
join   ind_offer_served s on s.offer_key = a.offer_key
join   dim_ground g on g.ground_code not in ('okänd', 'U') and replace(a.grounds, concat('|', g.ground_code, '|'), '') <> a.grounds
where  a.period_kind in ('half_year', 'year', 'iop_year') and a.offer_form = 'fysisk'
