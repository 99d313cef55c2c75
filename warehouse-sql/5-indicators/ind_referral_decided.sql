-- ind_referral_decided: one row per referral from a health-care unit that is decided: support has begun, or it was declined or had no place.
-- is_lost: 1 for the two latter, with the reason, 'reason=okänd' where none is given.
select r.referral_code, r.month_no, r.municipality_key, case when r.outcome in ('avböjd', 'ingen plats') then 1 else 0 end as is_lost,
       concat('reason=', coalesce(r.reason_code, 'okänd')) as reason_breakdown
from   ind_referral r
where  r.outcome in ('stöd påbörjat', 'stöd avslutat', 'avböjd', 'ingen plats')
