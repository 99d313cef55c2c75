-- ind_silent_municipality: one row per period that kva tells of in full and municipality of the county without any registration in it.
select d.period_key, m.municipality_key
from   fact_delivered_period d
join   dim_period p on p.period_key = d.period_key
join   dim_municipality m on m.municipality_key > 1 and m.valid_to = 99991231
where  d.feed = 'kva' and d.delivered_count = d.month_count
and    not exists (select 1
                   from   dim_municipality o
                   join   fact_procedure_month f on f.municipality_key = o.municipality_key
                   where  o.municipality_code = m.municipality_code and f.breakdown = ''
                   and    f.month_no >= p.first_day / 100 and f.month_no <= p.last_day / 100)
