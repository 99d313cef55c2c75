-- ind_area_talk: one row per area and sum of a kva delivery by month, municipality of the area and member of a breakdown ('' for the whole).
select am.area_key, f.month_no, f.breakdown, f.talks
from   dim_area_municipality am
join   fact_procedure_month f on f.municipality_key = am.municipality_key
