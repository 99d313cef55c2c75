-- pub_value_plan: Bara det som publiceringsplanen nämner är publicerat.
-- feeds: none
select v.indicator_code, v.area_code, v.period_code, v.breakdown
from   pub_value v
join   dim_area a on a.area_code = v.area_code
join   dim_period p on p.period_code = v.period_code
where  not exists (select 1 from dim_publication_plan l
                   where l.indicator_code = v.indicator_code and l.area_kind = a.area_kind and l.period_kind = p.period_kind
                   and   ((l.breakdown_kind = '' and v.breakdown = '')
                          or (l.breakdown_kind <> '' and replace(v.breakdown, concat(l.breakdown_kind, '='), '') <> v.breakdown)))
