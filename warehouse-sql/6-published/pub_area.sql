-- pub_area: one row per area, with its labels, the area above it and, for a municipality, its groupings.
select a.area_code, a.area_kind, a.label_sv, a.label_en, a.parent_code, coalesce(m.care_area, a.care_area) as care_area,
       coalesce(m.association, a.association) as association, m.skr_group, a.sort_order
from   dim_area a
left join dim_municipality m on m.municipality_code = a.area_code and m.valid_to = 99991231
