-- ind_H04: one row per area and period, and per organisation for the county, on a dense grid: referrals with contact within 30 days, and all referrals
-- older than 30 days on the last day that the deliveries cover.
with counted as (
    select r.municipality_key, r.month_no, r.organisation_breakdown, sum(r.in_time) as in_time, count(*) as referrals
    from   ind_referral_aged r
    group by r.municipality_key, r.month_no, r.organisation_breakdown
),
summed as (
    select am.area_key, pm.period_key, c.organisation_breakdown, sum(c.in_time) as in_time, sum(c.referrals) as referrals
    from   counted c
    join   dim_area_municipality am on am.municipality_key = c.municipality_key
    join   dim_period_month pm on pm.month_no = c.month_no
    group by am.area_key, pm.period_key, c.organisation_breakdown
),
whole as (
    select s.area_key, s.period_key, sum(s.in_time) as in_time, sum(s.referrals) as referrals
    from   summed s
    group by s.area_key, s.period_key
)
select g.indicator_code, g.area_code, g.period_code, '' as breakdown,
       cast(case when g.is_delivered = 1 then coalesce(s.in_time, 0) end as float) as numerator,
       cast(case when g.is_delivered = 1 then coalesce(s.referrals, 0) end as float) as denominator
from   ind_grid g
left join whole s on s.area_key = g.area_key and s.period_key = g.period_key
where  g.indicator_code = 'H04'
union all
select g.indicator_code, g.area_code, g.period_code, concat('organisation=', o.organisation_code) as breakdown,
       cast(case when g.is_delivered = 1 then coalesce(s.in_time, 0) end as float) as numerator,
       cast(case when g.is_delivered = 1 then coalesce(s.referrals, 0) end as float) as denominator
from   ind_grid g
join   dim_organisation o on o.valid_to = 99991231
left join summed s on s.area_key = g.area_key and s.period_key = g.period_key and s.organisation_breakdown = concat('organisation=', o.organisation_code)
where  g.indicator_code = 'H04' and g.area_kind = 'county'
