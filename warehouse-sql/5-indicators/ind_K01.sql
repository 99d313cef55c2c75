-- ind_K01: one row per area and period, and for county and care areas per age group of the child, on a dense grid: registrations of talks, and the
-- children they are measured against: all aged 0-17, or those of the same age. For 18-20 years and age not stated there is nothing
-- to measure against: 0, which is not the same as not delivered.
-- Null where a month of the period has no delivery in force; zero where the deliveries say that nothing happened.
select g.indicator_code, g.area_code, g.period_code, '' as breakdown,
       cast(case when g.is_delivered = 1 then coalesce((select sum(t.talks) from ind_area_talk t
        where t.area_key = g.area_key and t.breakdown = '' and t.month_no >= g.first_month and t.month_no <= g.last_month), 0) end as float) as numerator,
       cast(n.children as float) as denominator
from   ind_grid g
left join ind_children_period n on n.area_key = g.area_key and n.period_key = g.period_key
where  g.indicator_code = 'K01'
union all
select g.indicator_code, g.area_code, g.period_code, concat('age=', a.age_group_code) as breakdown,
       cast(case when g.is_delivered = 1 then coalesce((select sum(t.talks) from ind_area_talk t
        where t.area_key = g.area_key and t.breakdown = concat('age=', a.age_group_code) and t.month_no >= g.first_month and t.month_no <= g.last_month), 0) end as float) as numerator,
       cast(case when a.age_to < 18 then n.people else 0 end as float) as denominator
from   ind_grid g
join   dim_age_group a on 1 = 1
left join fact_population_band n
on     n.age_from = a.age_from and n.age_to = a.age_to and n.area_key = g.area_key and n.year_no <= g.year_no and n.to_year > g.year_no
where  g.indicator_code = 'K01' and g.area_kind in ('county', 'care_area')
