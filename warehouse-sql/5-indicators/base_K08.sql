-- base_K08: one row per registration, with the level of care that breaks it down: the row's own, else that of its unit (columns: see base_K01).
select f.delivery_key, f.line_no, f.municipality_key, f.date_key / 100 as month_no, concat('level=', v.care_level_code) as level_breakdown, f.quantity
from   fact_procedure f
join   dim_unit u on u.unit_key = f.unit_key
join   dim_care_level v on v.care_level_key = coalesce(nullif(f.care_level_key, 0), u.care_level_key)
