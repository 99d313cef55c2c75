-- ind_dependence: one row per indicator of talks, area, period and member: the talks, and their squared sum over families. The ratio, 1 where
-- every talk stands for itself, is by how much the variance grows because one family can give several talks.
select g.indicator_code, g.area_code, g.period_code, b.breakdown,
       coalesce((select sum(f.talks)
                 from   dim_area_municipality am
                 join   fact_procedure_month f on f.municipality_key = am.municipality_key
                 where  am.area_key = g.area_key and f.breakdown = b.breakdown
                 and    f.month_no >= g.first_month and f.month_no <= g.last_month), 0) as talks,
       coalesce((select sum(f.squared_talks)
                 from   dim_area_municipality am
                 join   fact_procedure_month f on f.municipality_key = am.municipality_key
                 where  am.area_key = g.area_key and f.breakdown = b.breakdown
                 and    f.month_no >= g.first_month and f.month_no <= g.last_month), 0) as squared_talks
from   ind_grid g
join   dim_indicator i on i.indicator_code = g.indicator_code and i.dependence = 'talks'
join   (select '' as breakdown, 1 as is_whole
        union all
        select concat('code=', c.procedure_code), 0 from dim_procedure_code c) b on b.is_whole = i.has_whole
where  g.is_delivered = 1
