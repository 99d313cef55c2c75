-- base_K06: one row per period and health-care unit in scope that registered in at least nine of its months, at its first registration (columns:
-- see base_K01).
select b.delivery_key, b.line_no, b.municipality_key, b.period_key, b.quantity
from   base_unit_registration b
where  b.months_told >= 9
