-- pub_plan: one row per table that is published; what stands outside it is not shown, and the page says so.
select p.indicator_code, p.area_kind, p.period_kind, p.breakdown_kind
from   dim_publication_plan p
