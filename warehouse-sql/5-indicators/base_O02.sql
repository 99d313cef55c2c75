-- base_O02: one row per period and health-care unit that told of its representatives: quantity is the trained ones, representatives all (columns: see base_K01).
select b.delivery_key, b.line_no, b.municipality_key, b.period_key, b.trained as quantity, b.representatives
from   base_representative b
