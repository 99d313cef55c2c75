-- ind_H09: one row per area, period and ground or vulnerable group, on a dense grid: referrals with it, and all for which a ground, or a group, is given.
with counted as (
    select r.municipality_key, r.month_no, concat('ground=', k.ground_code) as breakdown, count(*) as referrals
    from   ind_referral r
    join   dim_ground k on k.ground_key = r.ground_key
    where  r.ground_key > 0
    group by r.municipality_key, r.month_no, k.ground_code
    union all
    select r.municipality_key, r.month_no, 'ground', count(*)
    from   ind_referral r
    where  r.ground_key > 0
    group by r.municipality_key, r.month_no
    union all
    select v.municipality_key, v.month_no, v.group_breakdown, count(*)
    from   ind_referral_group v
    group by v.municipality_key, v.month_no, v.group_breakdown
    union all
    select v.municipality_key, v.month_no, 'group', count(distinct v.referral_code)
    from   ind_referral_group v
    group by v.municipality_key, v.month_no
),
summed as (
    select am.area_key, pm.period_key, c.breakdown, sum(c.referrals) as referrals
    from   counted c
    join   dim_area_municipality am on am.municipality_key = c.municipality_key
    join   dim_period_month pm on pm.month_no = c.month_no
    join   ind_grid m on m.indicator_code = 'H09' and m.area_key = am.area_key and m.period_key = pm.period_key
    group by am.area_key, pm.period_key, c.breakdown
)
select g.indicator_code, g.area_code, g.period_code, k.breakdown,
       cast(case when g.is_delivered = 1 then coalesce(s.referrals, 0) end as float) as numerator,
       cast(case when g.is_delivered = 1 then coalesce(w.referrals, 0) end as float) as denominator
from   ind_grid g
join   (select concat('ground=', d.ground_code) as breakdown, 'ground' as kind from dim_ground d where d.ground_key > 0
        union all
        select concat('group=', v.vulnerable_group_code), 'group' from dim_vulnerable_group v) k on 1 = 1
left join summed s on s.area_key = g.area_key and s.period_key = g.period_key and s.breakdown = k.breakdown
left join summed w on w.area_key = g.area_key and w.period_key = g.period_key and w.breakdown = k.kind
where  g.indicator_code = 'H09'
