-- ind_H05: one row per area and period, and per organisation for the county, on a dense grid: the days to contact added up, and the number of
-- referrals that led to contact. The median itself is taken over the rows of base_H05.
with counted as (
    select r.municipality_key, r.month_no, concat('organisation=', r.organisation_code) as organisation_breakdown, sum(r.days_to_first_contact) as days,
           count(*) as contacts
    from   ind_referral r
    where  r.days_to_first_contact is not null
    group by r.municipality_key, r.month_no, r.organisation_code
),
summed as (
    select am.area_key, pm.period_key, c.organisation_breakdown, sum(c.days) as days, sum(c.contacts) as contacts
    from   counted c
    join   dim_area_municipality am on am.municipality_key = c.municipality_key
    join   dim_period_month pm on pm.month_no = c.month_no
    group by am.area_key, pm.period_key, c.organisation_breakdown
),
whole as (
    select s.area_key, s.period_key, sum(s.days) as days, sum(s.contacts) as contacts
    from   summed s
    group by s.area_key, s.period_key
)
select g.indicator_code, g.area_code, g.period_code, '' as breakdown,
       cast(case when g.is_delivered = 1 then coalesce(s.days, 0) end as float) as numerator,
       cast(case when g.is_delivered = 1 then coalesce(s.contacts, 0) end as float) as denominator
from   ind_grid g
left join whole s on s.area_key = g.area_key and s.period_key = g.period_key
where  g.indicator_code = 'H05'
union all
select g.indicator_code, g.area_code, g.period_code, concat('organisation=', o.organisation_code) as breakdown,
       cast(case when g.is_delivered = 1 then coalesce(s.days, 0) end as float) as numerator,
       cast(case when g.is_delivered = 1 then coalesce(s.contacts, 0) end as float) as denominator
from   ind_grid g
join   dim_organisation o on o.valid_to = 99991231
left join summed s on s.area_key = g.area_key and s.period_key = g.period_key and s.organisation_breakdown = concat('organisation=', o.organisation_code)
where  g.indicator_code = 'H05' and g.area_kind = 'county'
