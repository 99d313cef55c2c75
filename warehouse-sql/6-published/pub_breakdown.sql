-- pub_breakdown: one row per member of a breakdown, with labels; is_verified 0 marks a code that nobody has confirmed.
select concat('code=', c.procedure_code) as breakdown, 'code' as breakdown_kind, c.label_sv, c.label_en, c.sort_order, c.is_verified
from   dim_procedure_code c
