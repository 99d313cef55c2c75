-- base_unit_registration: one row per period of twelve months and health-care unit in scope that registered in it, at its first registration of
-- the period's first delivery that has one; months_told as in ind_unit_registering.
select u.period_key, u.municipality_key, u.level_breakdown, u.months_told, f.delivery_key, min(f.line_no) as line_no, 1 as quantity
from   (select r.period_key, r.unit_code, r.municipality_key, r.level_breakdown, r.months_told, min(s.delivery_key) as delivery_key
        from   ind_unit_registering r
        join   dim_period p on p.period_key = r.period_key
        join   fact_procedure_unit_month s on s.unit_code = r.unit_code and s.month_no >= p.first_day / 100 and s.month_no <= p.last_day / 100
        group by r.period_key, r.unit_code, r.municipality_key, r.level_breakdown, r.months_told) u
join   dim_period p on p.period_key = u.period_key
join   dim_unit v on v.unit_code = u.unit_code
join   fact_procedure f on f.delivery_key = u.delivery_key and f.unit_key = v.unit_key and f.date_key >= p.first_day and f.date_key <= p.last_day
group by u.period_key, u.unit_code, u.municipality_key, u.level_breakdown, u.months_told, f.delivery_key
