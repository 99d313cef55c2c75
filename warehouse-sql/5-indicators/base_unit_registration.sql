-- base_unit_registration: one row per period of twelve months and health-care unit in scope that registered in it, at the first line of the first
-- month that it registered in; months_told as in ind_unit_registering.
select f.period_key, f.municipality_key, f.level_breakdown, f.months_told, f.delivery_key, f.first_line as line_no, 1 as quantity
from   (select r.period_key, r.municipality_key, r.level_breakdown, r.months_told, s.delivery_key, s.first_line,
               row_number() over (partition by r.period_key, r.unit_code order by s.month_no, s.delivery_key) as told_no
        from   ind_unit_registering r
        join   dim_period p on p.period_key = r.period_key
        join   fact_procedure_unit_month s on s.unit_code = r.unit_code and s.month_no >= p.first_day / 100 and s.month_no <= p.last_day / 100) f
where  f.told_no = 1
