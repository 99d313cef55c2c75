-- base_O01: one row per period and health-care unit in scope with a representative, at its latest statement in the period (columns: see base_K01).
select b.delivery_key, b.line_no, s.municipality_key, b.period_key, 1 as quantity
from   base_representative b
join   dim_unit s on s.unit_code = b.unit_code and s.in_scope = 1 and s.is_inferred = 0 and s.valid_from <= b.last_day and s.valid_to > b.last_day
where  b.representatives > 0
