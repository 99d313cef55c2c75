-- fact_representative_members: Varje rad om barnrättsombud pekar på enheten som den var på periodens sista dag.
-- feeds: barnrattsombud enheter
select f.delivery_key, f.line_no
from   fact_representative f
left join dim_unit u on u.unit_key = f.unit_key and u.covers_from <= f.date_key and u.covers_to > f.date_key
where  u.unit_key is null
