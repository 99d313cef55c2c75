-- fact_representative_unit, units: resolved again after the unit lists changed.
update fact_representative
set    unit_key = n.unit_key
from   dim_unit o
join   dim_unit n on n.unit_code = o.unit_code and n.unit_key <> o.unit_key
where  o.unit_key = fact_representative.unit_key
and    fact_representative.date_key >= n.covers_from and fact_representative.date_key < n.covers_to;
