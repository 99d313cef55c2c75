-- base_C25: one row per line that C25 counts, which is none: the figure is reckoned from the text of the county agreement, not from a delivery.
select f.delivery_key, f.line_no, f.municipality_key, f.year_no as period_key, 0 as quantity
from   fact_family_centre_year f
where  1 = 0
