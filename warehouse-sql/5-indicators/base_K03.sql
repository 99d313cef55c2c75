-- base_K03: one row per registration in which the child took part (columns: see base_K01).
select f.delivery_key, f.line_no, f.municipality_key, f.date_key / 100 as month_no, f.quantity
from   fact_procedure f
join   dim_procedure_code c on c.procedure_code_key = f.procedure_code_key
where  c.procedure_code in ('DU056', 'DU057')
