-- base_P08: one row per serious deviation that P08 counts, for the county (columns: see base_K01).
select f.delivery_key, f.line_no, a.area_key, f.date_key / 100 as month_no, 1 as quantity
from   fact_partnership_event f
join   dim_area a on a.area_kind = 'county'
where  f.event_type = 'allvarlig avvikelse'
