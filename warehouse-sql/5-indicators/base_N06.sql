-- base_N06: one row per registration that N06 counts (columns: see base_K01).
select f.delivery_key, f.line_no, f.municipality_key, f.date_key / 100 as month_no, f.quantity
from   fact_procedure f
