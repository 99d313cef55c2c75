-- ind_Q03: one row per feed of events and period of whole quarters of which all months have come: by how many whole per cent its months differ from what was
-- first told of them. The counts themselves are left out: with them hidden figures could be reckoned. Fewer than 20 say more of
-- one delivery than of a habit, and a per cent of them would be a count.
select 'Q03' as indicator_code, a.area_code, p.period_code, concat('feed=', t.feed) as breakdown,
       cast(round(100 * cast(sum(abs(t.current_total - t.first_total)) as float) / nullif(sum(t.first_total), 0), 0) as float) as numerator,
       cast(null as float) as denominator
from   ind_told t
join   dim_period_month pm on pm.month_no = t.month_no
join   dim_period p on p.period_key = pm.period_key and p.period_kind in ('quarter', 'half_year', 'year')
join   fact_delivered_period d on d.feed = t.feed and d.period_key = p.period_key and d.delivered_count = d.month_count
join   dim_area a on a.area_kind = 'county'
where  t.is_in_force = 1
group by a.area_code, p.period_code, t.feed
having sum(t.first_total) >= 20
