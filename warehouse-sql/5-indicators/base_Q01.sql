-- base_Q01: one row per expected delivery and period that its last day without delay lies in; quantity 1 where it came in time, at the delivery that made it
-- whole. A period counts when the ledger has received a delivery after its last day, so that no figure waits for a clock (columns: see base_K01).
select e.delivery_key, 0 as line_no, a.area_key, p.period_key, concat('feed=', e.feed) as feed_breakdown,
       case when e.months_in_time = e.month_count or (e.content_kind = 'snapshot' and e.months_in_time > 0) then 1 else 0 end as quantity
from   ind_due e
join   dim_period p on p.period_kind in ('month', 'quarter', 'half_year', 'year') and p.first_day <= e.late_day and p.last_day >= e.late_day
join   dim_area a on a.area_kind = 'county'
where  p.last_day < (select max(cast(replace(substring(d.received_at, 1, 10), '-', '') as int)) from delivery d where d.state in ('loaded', 'superseded', 'withdrawn'))
