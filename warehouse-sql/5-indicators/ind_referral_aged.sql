-- ind_referral_aged: one row per referral from a health-care unit that is older than 30 days on the last day that the deliveries in force cover:
-- not today, so that the figure is the same whenever it is measured. in_time: 1 where contact was made within the 30 days.
select r.referral_code, r.month_no, r.municipality_key, concat('organisation=', r.organisation_code) as organisation_breakdown,
       case when r.days_to_first_contact <= 30 then 1 else 0 end as in_time
from   ind_referral r
join   dim_date d on d.date_key = r.referral_date_key
where  d.day_no + 30 < (select max(n.day_no)
                        from   delivery e
                        join   dim_date n on n.date_key = e.last_day
                        where  e.feed = 'hanvisningar' and e.state = 'loaded')
