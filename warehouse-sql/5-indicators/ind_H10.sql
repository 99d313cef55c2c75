-- ind_H10: one row per area and period, on a dense grid: idea-based parties of the partnership that were referred to, and all of them on the period's last day.
with summed as (
    select r.area_key, r.period_key, count(*) as parties
    from   ind_area_receiver r
    where  r.is_party = 1
    group by r.area_key, r.period_key
)
select g.indicator_code, g.area_code, g.period_code, '' as breakdown,
       cast(case when g.is_delivered = 1 then coalesce(s.parties, 0) end as float) as numerator,
       cast((select count(*) from dim_organisation o where o.is_party = 1 and o.valid_from <= g.last_day and o.valid_to > g.last_day) as float) as denominator
from   ind_grid g
left join summed s on s.area_key = g.area_key and s.period_key = g.period_key
where  g.indicator_code = 'H10'
