-- base_K01: one row per registration that K01 counts, on the finest place and period: municipality and month.
-- The columns every base_ view of an indicator has, and trace reads: delivery_key and line_no (where the row came from), municipality_key or
-- area_key, month_no (yyyymm) or period_key, quantity (what the numerator adds up), and for each kind of breakdown a column <kind>_breakdown
-- with the breakdown as ind_ writes it, such as age_breakdown 'age=0-5'.
select f.delivery_key, f.line_no, f.municipality_key, f.date_key / 100 as month_no, concat('age=', a.age_group_code) as age_breakdown, f.quantity
from   fact_procedure f
join   dim_age_group a on a.age_group_key = f.age_group_key
