-- ind_H07: one row per area and period, on a dense grid: referrals to a physical offer in the child's own municipality, and all to physical offers.
-- Null where no referral in the county names an offer that stands on the map.
with counted as (
    select r.municipality_key, r.month_no, sum(r.is_near) as near, count(*) as referrals
    from   ind_referral_placed r
    group by r.municipality_key, r.month_no
),
summed as (
    select am.area_key, pm.period_key, sum(c.near) as near, sum(c.referrals) as referrals
    from   counted c
    join   dim_area_municipality am on am.municipality_key = c.municipality_key
    join   dim_period_month pm on pm.month_no = c.month_no
    group by am.area_key, pm.period_key
)
select g.indicator_code, g.area_code, g.period_code, '' as breakdown,
       cast(case when g.is_delivered = 1 and coalesce(q.offers, 1) > 0 then coalesce(s.near, 0) end as float) as numerator,
       cast(case when g.is_delivered = 1 and coalesce(q.offers, 1) > 0 then coalesce(s.referrals, 0) end as float) as denominator
from   ind_grid g
left join ind_referral_known q on q.period_key = g.period_key
left join summed s on s.area_key = g.area_key and s.period_key = g.period_key
where  g.indicator_code = 'H07'
