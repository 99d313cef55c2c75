-- ind_H11: one row per area and period, on a dense grid: referrals to the organisation that received most, and all referrals from health care.
with summed as (
    select r.area_key, r.period_key, max(r.referrals) as most, sum(r.referrals) as referrals
    from   ind_area_receiver r
    group by r.area_key, r.period_key
)
select g.indicator_code, g.area_code, g.period_code, '' as breakdown,
       cast(case when g.is_delivered = 1 then coalesce(s.most, 0) end as float) as numerator,
       cast(case when g.is_delivered = 1 then coalesce(s.referrals, 0) end as float) as denominator
from   ind_grid g
left join summed s on s.area_key = g.area_key and s.period_key = g.period_key
where  g.indicator_code = 'H11'
