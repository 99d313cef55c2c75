-- base_U09: one row per period, area and offer that serves a municipality in it on the period's last day. The quantity is 1 where the offer has an
-- interpreter or another language than Swedish; every offer is measured against.
select a.delivery_key, a.line_no, w.area_key, a.period_key,
       case when a.interpreter = 'ja' or replace(a.languages, '|sv|', '|') not in ('', '|') then 1 else 0 end as quantity, 1 as measured_against
from   ind_offer_at a
join   ind_offer_area w on w.offer_key = a.offer_key
where  a.period_kind in ('year', 'iop_year')
