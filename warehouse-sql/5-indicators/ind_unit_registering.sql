-- ind_unit_registering: one row per period of twelve months and health-care unit in scope, with the number of its months that have a registration.
select u.period_key, u.unit_code, u.municipality_key, u.level_breakdown,
       (select count(distinct f.month_no) from fact_procedure_unit_month f
        where f.unit_code = u.unit_code and f.month_no >= p.first_day / 100 and f.month_no <= p.last_day / 100) as months_told
from   dim_period p
join   ind_unit_scope u on u.period_key = p.period_key
where  p.month_count = 12 and p.period_key in (select d.period_key from fact_delivered_period d where d.feed = 'kva')
