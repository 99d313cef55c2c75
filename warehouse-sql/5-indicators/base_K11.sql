-- base_K11: one row per registration with ground 5, that an adult has died unexpectedly (columns: see base_K01).
select f.delivery_key, f.line_no, f.municipality_key, f.date_key / 100 as month_no, f.quantity
from   fact_procedure f
join   dim_ground k on k.ground_key = f.ground_key
where  k.ground_code = '5'
