-- base_K07: one row per period and municipality without a registration, at the header (line 1) of the period's last delivery: that nothing stands
-- below it for the municipality is what the delivery tells (columns: see base_K01).
select max(d.delivery_key) as delivery_key, 1 as line_no, s.municipality_key, s.period_key, 1 as quantity
from   ind_silent_municipality s
join   dim_period p on p.period_key = s.period_key
join   delivery d on d.feed = 'kva' and d.state = 'loaded' and d.first_day <= p.last_day and d.last_day >= p.first_day
group by s.municipality_key, s.period_key
