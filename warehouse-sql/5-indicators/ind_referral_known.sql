-- ind_referral_known: one row per period with referrals from health care, the whole county: how many of them hold what a delivery may leave out (the
-- child's wish, an offer that stands on the map, the reason why nothing came of it). None at all: nobody has told, which is not the same as no.
with counted as (
    select r.month_no,
           sum(case when r.wish_recorded in ('ja', 'nej') then 1 else 0 end) as wishes,
           sum(case when r.offer_key is not null then 1 else 0 end) as offers,
           sum(case when r.outcome in ('avböjd', 'ingen plats') then 1 else 0 end) as lost,
           sum(case when r.outcome in ('avböjd', 'ingen plats') and r.reason_code is not null then 1 else 0 end) as reasons
    from   ind_referral r
    group by r.month_no
)
select pm.period_key, sum(c.wishes) as wishes, sum(c.offers) as offers, sum(c.lost) as lost, sum(c.reasons) as reasons
from   counted c
join   dim_period_month pm on pm.month_no = c.month_no
group by pm.period_key
