-- ind_H08: one row per area and period, and per reason, on a dense grid: referrals that were declined or had no place, and all decided referrals.
-- By reason null where some came to nothing and no reason is given for any of them in the county.
with counted as (
    select r.municipality_key, r.month_no, r.reason_breakdown, sum(r.is_lost) as lost, count(*) as referrals
    from   ind_referral_decided r
    group by r.municipality_key, r.month_no, r.reason_breakdown
),
summed as (
    select am.area_key, pm.period_key, c.reason_breakdown, sum(c.lost) as lost, sum(c.referrals) as referrals
    from   counted c
    join   dim_area_municipality am on am.municipality_key = c.municipality_key
    join   dim_period_month pm on pm.month_no = c.month_no
    group by am.area_key, pm.period_key, c.reason_breakdown
),
whole as (
    select s.area_key, s.period_key, sum(s.lost) as lost, sum(s.referrals) as referrals
    from   summed s
    group by s.area_key, s.period_key
)
select g.indicator_code, g.area_code, g.period_code, '' as breakdown,
       cast(case when g.is_delivered = 1 then coalesce(w.lost, 0) end as float) as numerator,
       cast(case when g.is_delivered = 1 then coalesce(w.referrals, 0) end as float) as denominator
from   ind_grid g
left join whole w on w.area_key = g.area_key and w.period_key = g.period_key
where  g.indicator_code = 'H08'
union all
select g.indicator_code, g.area_code, g.period_code, k.breakdown,
       cast(case when g.is_delivered = 1 and (q.lost is null or q.lost = 0 or q.reasons > 0) then coalesce(s.lost, 0) end as float) as numerator,
       cast(case when g.is_delivered = 1 and (q.lost is null or q.lost = 0 or q.reasons > 0) then coalesce(w.referrals, 0) end as float) as denominator
from   ind_grid g
join   (select 'reason=inget utbud' as breakdown
        union all select 'reason=tackat nej'
        union all select 'reason=kö'
        union all select 'reason=språk'
        union all select 'reason=annat'
        union all select 'reason=okänd') k on 1 = 1
left join ind_referral_known q on q.period_key = g.period_key
left join whole w on w.area_key = g.area_key and w.period_key = g.period_key
left join summed s on s.area_key = g.area_key and s.period_key = g.period_key and s.reason_breakdown = k.breakdown
where  g.indicator_code = 'H08'
