-- ind_H02: one row per area and period, on a dense grid: referrals from health care, and the registrations of talks they are measured against.
with counted as (
    select r.municipality_key, r.month_no, count(*) as referrals
    from   ind_referral r
    group by r.municipality_key, r.month_no
),
summed as (
    select am.area_key, pm.period_key, sum(c.referrals) as referrals
    from   counted c
    join   dim_area_municipality am on am.municipality_key = c.municipality_key
    join   dim_period_month pm on pm.month_no = c.month_no
    group by am.area_key, pm.period_key
)
select g.indicator_code, g.area_code, g.period_code, '' as breakdown,
       cast(case when g.is_delivered = 1 then coalesce(s.referrals, 0) end as float) as numerator,
       cast(case when g.is_delivered = 1 then coalesce((select sum(t.talks) from ind_area_talk t
        where t.area_key = g.area_key and t.breakdown = '' and t.month_no >= g.first_month and t.month_no <= g.last_month), 0) end as float) as denominator
from   ind_grid g
left join summed s on s.area_key = g.area_key and s.period_key = g.period_key
where  g.indicator_code = 'H02'
