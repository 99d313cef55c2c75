-- ind_grid: one row per indicator, area and period that it is measured for, as the catalogue says, from the first period that its main feed has told of.
-- is_delivered: every month of the period has come from each feed whose events it counts; else the figure is null and never zero.
select l.indicator_code, a.area_key, a.area_code, a.area_kind, p.period_key, p.period_code, p.period_kind, p.first_day, p.last_day,
       p.first_day / 100 as first_month, p.last_day / 100 as last_month, p.last_day / 10000 as year_no,
       case when exists (select 1 from dim_indicator_feed o
                         left join fact_delivered_period x on x.feed = o.feed and x.period_key = p.period_key
                         where o.indicator_code = l.indicator_code and o.role = 'events' and coalesce(x.delivered_count, 0) < p.month_count)
            then 0 else 1 end as is_delivered
from   dim_indicator_level l
join   dim_area a on a.area_kind = l.area_kind
join   dim_indicator_period k on k.indicator_code = l.indicator_code
join   dim_indicator_feed f on f.indicator_code = l.indicator_code and f.is_main = 1
join   fact_delivered_period d on d.feed = f.feed
join   dim_period p on p.period_key = d.period_key and p.period_kind = k.period_kind
