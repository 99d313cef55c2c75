-- base_K12: one row per registration and thing that it lacks, ground or level of care (columns: see base_K01).
select f.delivery_key, f.line_no, f.municipality_key, f.date_key / 100 as month_no, 'missing=grund' as missing_breakdown, f.quantity
from   fact_procedure f
where  f.ground_key = 0
union all
select b.delivery_key, b.line_no, b.municipality_key, b.month_no, 'missing=vardniva' as missing_breakdown, b.quantity
from   base_K08 b
where  b.level_breakdown = 'level=okänd'
