-- fact_referral_gathered: Varje hänvisning som har ett steg i en gällande leverans finns en gång i fact_referral, och inga andra finns där.
-- feeds: hanvisningar
select coalesce(t.referral_code, r.referral_code) as referral_code, t.step_count as steps, r.step_count as gathered
from   (select s.referral_code, count(*) as step_count from fact_referral_step s group by s.referral_code) t
full join fact_referral r on r.referral_code = t.referral_code
where  t.step_count is null or r.step_count is null or t.step_count <> r.step_count
