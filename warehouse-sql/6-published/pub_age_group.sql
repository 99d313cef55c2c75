-- pub_age_group: one row per age group that feeds and pages count by, with the years it spans, both ends included.
select g.age_group_code, g.label_sv, g.label_en, g.age_from, g.age_to, g.sort_order
from   dim_age_group g
where  g.age_from is not null
