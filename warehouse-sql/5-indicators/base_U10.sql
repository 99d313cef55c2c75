-- base_U10: one row per period and offer on the map on the period's last day. The quantity is 1 where somebody checked the entry within the 180 days
-- before; every offer is measured against.
select a.delivery_key, a.line_no, c.area_key, a.period_key, concat('organisation=', o.organisation_code) as organisation_breakdown,
       case when k.day_no >= l.day_no - 180 and k.day_no <= l.day_no then 1 else 0 end as quantity, 1 as measured_against
from   ind_offer_at a
join   dim_area c on c.area_kind = 'county'
join   dim_organisation o on o.organisation_key = a.organisation_key
join   dim_date l on l.date_key = a.last_day
left join dim_date k on k.date_key = a.last_checked
