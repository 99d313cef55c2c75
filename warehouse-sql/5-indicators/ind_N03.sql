-- ind_N03: one row per area and year, on a dense grid: its children 0-17 on 31 December; C# multiplies them by the share of dim_need.
select g.indicator_code, g.area_code, g.period_code, '' as breakdown,
       cast(case when g.is_delivered = 1 then n.children end as float) as numerator, cast(n.children as float) as denominator
from   ind_grid g
left join ind_children_period n on n.area_key = g.area_key and n.period_key = g.period_key and n.year_no = g.year_no
where  g.indicator_code = 'N03'
