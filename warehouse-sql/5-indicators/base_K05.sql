-- base_K05: one row per period and health-care unit in scope that registered a talk in it, at its first registration (columns: see base_K01).
select b.delivery_key, b.line_no, b.municipality_key, b.period_key, b.level_breakdown, b.quantity
from   base_unit_registration b
