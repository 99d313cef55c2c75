-- base_K02: one row per registration that K02 counts, with the code that breaks it down (columns: see base_K01).
select f.delivery_key, f.line_no, f.municipality_key, f.date_key / 100 as month_no, c.procedure_code,
       concat('code=', c.procedure_code) as code_breakdown, f.quantity
from   fact_procedure f
join   dim_procedure_code c on c.procedure_code_key = f.procedure_code_key
