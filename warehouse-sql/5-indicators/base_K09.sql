-- base_K09: one row per registration whose ground is given, with the ground that breaks it down (columns: see base_K01).
select f.delivery_key, f.line_no, f.municipality_key, f.date_key / 100 as month_no, concat('ground=', k.ground_code) as ground_breakdown, f.quantity
from   fact_procedure f
join   dim_ground k on k.ground_key = f.ground_key
where  f.ground_key > 0
