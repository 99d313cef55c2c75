-- ind_count: one row per count of persons or talks (dim_count), member of a breakdown ('' for the whole), municipality and month: what the published
-- tables are sums of. Where a delivery tells of a longer time than a month, all of it stands at the first month.
select 'talks' as count_code, f.breakdown, f.municipality_key, f.month_no, sum(f.talks) as quantity
from   fact_procedure_month f
group by f.breakdown, f.municipality_key, f.month_no
union all
select 'referrals', '', r.municipality_key, r.month_no, count(*)
from   ind_referral r
group by r.municipality_key, r.month_no
union all
select 'aged', '', r.municipality_key, r.month_no, count(*)
from   ind_referral_aged r
group by r.municipality_key, r.month_no
union all
select 'aged', r.organisation_breakdown, r.municipality_key, r.month_no, count(*)
from   ind_referral_aged r
group by r.organisation_breakdown, r.municipality_key, r.month_no
union all
select 'in_time', '', r.municipality_key, r.month_no, sum(r.in_time)
from   ind_referral_aged r
group by r.municipality_key, r.month_no
union all
select 'in_time', r.organisation_breakdown, r.municipality_key, r.month_no, sum(r.in_time)
from   ind_referral_aged r
group by r.organisation_breakdown, r.municipality_key, r.month_no
union all
select 'contacts', '', r.municipality_key, r.month_no, count(*)
from   ind_referral r
where  r.days_to_first_contact is not null
group by r.municipality_key, r.month_no
union all
select 'contacts', concat('organisation=', r.organisation_code), r.municipality_key, r.month_no, count(*)
from   ind_referral r
where  r.days_to_first_contact is not null
group by r.organisation_code, r.municipality_key, r.month_no
union all
select 'wish_known', '', r.municipality_key, r.month_no, count(*)
from   ind_referral r
where  r.wish_recorded in ('ja', 'nej')
group by r.municipality_key, r.month_no
union all
select 'wish_recorded', '', r.municipality_key, r.month_no, count(*)
from   ind_referral r
where  r.wish_recorded = 'ja'
group by r.municipality_key, r.month_no
union all
select 'placed', '', r.municipality_key, r.month_no, count(*)
from   ind_referral_placed r
group by r.municipality_key, r.month_no
union all
select 'near', '', r.municipality_key, r.month_no, sum(r.is_near)
from   ind_referral_placed r
group by r.municipality_key, r.month_no
union all
select 'decided', '', r.municipality_key, r.month_no, count(*)
from   ind_referral_decided r
group by r.municipality_key, r.month_no
union all
select 'lost', '', r.municipality_key, r.month_no, sum(r.is_lost)
from   ind_referral_decided r
group by r.municipality_key, r.month_no
union all
select 'lost', r.reason_breakdown, r.municipality_key, r.month_no, sum(r.is_lost)
from   ind_referral_decided r
group by r.reason_breakdown, r.municipality_key, r.month_no
union all
select 'grounded', '', r.municipality_key, r.month_no, count(*)
from   ind_referral r
where  r.ground_key > 0
group by r.municipality_key, r.month_no
union all
select 'grounded', concat('ground=', k.ground_code), r.municipality_key, r.month_no, count(*)
from   ind_referral r
join   dim_ground k on k.ground_key = r.ground_key
where  r.ground_key > 0
group by k.ground_code, r.municipality_key, r.month_no
union all
select 'grouped', '', r.municipality_key, r.month_no, count(distinct r.referral_code)
from   ind_referral_group r
group by r.municipality_key, r.month_no
union all
select 'grouped', r.group_breakdown, r.municipality_key, r.month_no, count(*)
from   ind_referral_group r
group by r.group_breakdown, r.municipality_key, r.month_no
union all
select 'plans', '', f.municipality_key, p.first_day / 100, sum(cast(f.established as bigint))
from   fact_sip f
join   dim_period p on p.period_key = f.period_key
group by f.municipality_key, p.first_day / 100
union all
select 'plans_followed', '', f.municipality_key, p.first_day / 100, sum(cast(f.followed_up as bigint))
from   fact_sip f
join   dim_period p on p.period_key = f.period_key
group by f.municipality_key, p.first_day / 100
union all
select 'deviations', '', f.municipality_key, p.first_day / 100, sum(cast(f.quantity as bigint))
from   fact_deviation f
join   dim_period p on p.period_key = f.period_key
group by f.municipality_key, p.first_day / 100
