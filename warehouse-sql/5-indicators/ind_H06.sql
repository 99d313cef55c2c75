-- ind_H06: one row per area and period, on a dense grid: referrals for which the child's wish was recorded, of those for which
-- it is told whether it was. Null where nobody in the county has told it.
with counted as (
    select r.municipality_key, r.month_no, sum(case when r.wish_recorded = 'ja' then 1 else 0 end) as recorded, count(*) as referrals
    from   ind_referral r
    where  r.wish_recorded in ('ja', 'nej')
    group by r.municipality_key, r.month_no
),
summed as (
    select am.area_key, pm.period_key, sum(c.recorded) as recorded, sum(c.referrals) as referrals
    from   counted c
    join   dim_area_municipality am on am.municipality_key = c.municipality_key
    join   dim_period_month pm on pm.month_no = c.month_no
    group by am.area_key, pm.period_key
)
select g.indicator_code, g.area_code, g.period_code, '' as breakdown,
       cast(case when g.is_delivered = 1 and coalesce(q.wishes, 1) > 0 then coalesce(s.recorded, 0) end as float) as numerator,
       cast(case when g.is_delivered = 1 and coalesce(q.wishes, 1) > 0 then coalesce(s.referrals, 0) end as float) as denominator
from   ind_grid g
left join ind_referral_known q on q.period_key = g.period_key
left join summed s on s.area_key = g.area_key and s.period_key = g.period_key
where  g.indicator_code = 'H06'
