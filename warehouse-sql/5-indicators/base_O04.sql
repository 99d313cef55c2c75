-- base_O04: one row per period and health-care unit: its staff who have taken BRA-samtal, by its latest statement in the period (columns: see base_K01).
select b.delivery_key, b.line_no, b.municipality_key, b.period_key, b.bra_trained as quantity
from   base_representative b
