-- ind_state_told: one row per feed and period that ends in a month of which the feed has told. A state, such as what stands on the map or on the list
-- of family centres, is known when its last month is: a year whose first months came before the first snapshot has an end all the same.
-- The rows differ anyway; distinct makes SQLite reckon them once, before they meet offers and centres.
select distinct d.feed, p.period_key, p.period_kind, p.last_day
from   fact_delivered_period d
join   dim_period m on m.period_key = d.period_key and m.period_kind = 'month'
join   dim_period p on p.last_day = m.last_day
where  d.delivered_count = d.month_count
