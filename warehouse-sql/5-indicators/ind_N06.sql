-- ind_N06: one row per area and period, on a dense grid: registrations of talks, and the children 0-17; C# multiplies the children by the shares of
-- dim_need for N01 and N02. Null where a month of the period has no delivery in force.
select g.indicator_code, g.area_code, g.period_code, '' as breakdown,
       cast(case when g.is_delivered = 1 then coalesce((select sum(f.talks)
                                                        from   dim_area_municipality am
                                                        join   fact_procedure_month f on f.municipality_key = am.municipality_key
                                                        where  am.area_key = g.area_key and f.breakdown = ''
                                                        and    f.month_no >= g.first_month and f.month_no <= g.last_month), 0) end as float) as numerator,
       cast(n.children as float) as denominator
from   ind_grid g
left join ind_children_period n on n.area_key = g.area_key and n.period_key = g.period_key
where  g.indicator_code = 'N06'
