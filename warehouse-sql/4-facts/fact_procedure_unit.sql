-- fact_procedure_unit, units: resolved again after the unit lists changed, so that a registration stands on the unit as it was that day.
update fact_procedure
set    unit_key = n.unit_key
from   dim_unit o
join   dim_unit n on n.unit_code = o.unit_code and n.unit_key <> o.unit_key
where  o.unit_key = fact_procedure.unit_key
and    fact_procedure.date_key >= n.covers_from and fact_procedure.date_key < n.covers_to;
