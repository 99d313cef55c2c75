-- ind_U09: one row per area and period: offers with an interpreter or another language than Swedish, of the offers that serve the area on the period's last day.
with summed as (
    select b.area_key, b.period_key, sum(b.quantity) as offers, sum(b.measured_against) as measured_against
    from   base_U09 b
    group by b.area_key, b.period_key
)
select g.indicator_code, g.area_code, g.period_code, '' as breakdown,
       cast(case when t.period_key is not null then coalesce(s.offers, 0) end as float) as numerator,
       cast(case when t.period_key is not null then coalesce(s.measured_against, 0) end as float) as denominator
from   ind_grid g
left join ind_state_told t on t.feed = 'utbud' and t.period_key = g.period_key
left join summed s on s.area_key = g.area_key and s.period_key = g.period_key
where  g.indicator_code = 'U09'
