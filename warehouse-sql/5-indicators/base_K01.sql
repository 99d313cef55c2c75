-- base_K01: one row per registration that K01 counts, on the finest place and period: municipality and month.
select f.delivery_key, f.line_no, f.municipality_key, f.date_key / 100 as month_no, f.quantity
from   fact_procedure f
