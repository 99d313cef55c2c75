-- fact_referral: the referrals that have steps in force but are not gathered yet. The same status told twice keeps its earliest date. Who and
-- where come from the step that stands highest; of two that stand equal the one told of the later period, so that the order in which
-- files come does not matter.
insert into fact_referral (referral_code, referral_date_key, unit_key, organisation_key, offer_code, offer_key, municipality_key, age_group_key, sex_key,
                           ground_key, sent_date_key, received_date_key, contact_date_key, started_date_key, ended_date_key, closed_date_key,
                           days_to_received, days_to_contact, days_to_start, days_of_support, days_to_first_contact, outcome, reason_code,
                           wish_recorded, step_count, is_skipped, is_out_of_order)
select h.referral_code, h.referral_date_key, h.unit_key, h.organisation_key, h.offer_code,
       (select min(o.offer_key) from dim_offer o
        where o.offer_code = h.offer_code and h.referral_date_key >= o.covers_from and h.referral_date_key < o.covers_to),
       h.municipality_key, h.age_group_key, h.sex_key, h.ground_key,
       w.sent_date_key, w.received_date_key, w.contact_date_key, w.started_date_key, w.ended_date_key, w.closed_date_key,
       case when d2.day_no >= d1.day_no then d2.day_no - d1.day_no end,
       case when d3.day_no >= d2.day_no then d3.day_no - d2.day_no end,
       case when d4.day_no >= d3.day_no then d4.day_no - d3.day_no end,
       case when d5.day_no >= d4.day_no then d5.day_no - d4.day_no end,
       d3.day_no - d0.day_no,
       h.referral_status_code, h.reason_code, h.wish_recorded, w.step_count,
       case when w.last_step <> w.steps_told then 1 else 0 end,
       w.is_out_of_order
from   (select f.referral_code, f.referral_date_key, f.unit_key, f.organisation_key, f.offer_code, f.municipality_key, f.age_group_key, f.sex_key,
               f.ground_key, f.reason_code, f.wish_recorded, t.referral_status_code,
               row_number() over (partition by f.referral_code order by t.rank_no desc, d.first_day desc, d.last_day desc, d.sender, f.line_no) as position_no
        from   fact_referral_step f
        join   dim_referral_status t on t.referral_status_key = f.referral_status_key
        join   delivery d on d.delivery_key = f.delivery_key
        where  not exists (select 1 from fact_referral r where r.referral_code = f.referral_code)) h
join   (select e.referral_code, sum(e.told_count) as step_count, max(e.step_no) as last_step, count(nullif(e.step_no, 0)) as steps_told,
               max(case when e.status_date_key < e.former_date_key then 1 else 0 end) as is_out_of_order,
               max(case when e.step_no = 1 then e.status_date_key end) as sent_date_key,
               max(case when e.step_no = 2 then e.status_date_key end) as received_date_key,
               max(case when e.step_no = 3 then e.status_date_key end) as contact_date_key,
               max(case when e.step_no = 4 then e.status_date_key end) as started_date_key,
               max(case when e.step_no = 5 then e.status_date_key end) as ended_date_key,
               min(case when e.step_no = 0 then e.status_date_key end) as closed_date_key
        from   (select q.referral_code, q.step_no, q.status_date_key, q.told_count,
                       lag(q.status_date_key) over (partition by q.referral_code order by q.rank_no) as former_date_key
                from   (select f.referral_code, t.step_no, t.rank_no, min(f.status_date_key) as status_date_key, count(*) as told_count
                        from   fact_referral_step f
                        join   dim_referral_status t on t.referral_status_key = f.referral_status_key
                        where  not exists (select 1 from fact_referral r where r.referral_code = f.referral_code)
                        group by f.referral_code, t.step_no, t.rank_no) q) e
        group by e.referral_code) w on w.referral_code = h.referral_code
left join dim_date d0 on d0.date_key = h.referral_date_key
left join dim_date d1 on d1.date_key = w.sent_date_key
left join dim_date d2 on d2.date_key = w.received_date_key
left join dim_date d3 on d3.date_key = w.contact_date_key
left join dim_date d4 on d4.date_key = w.started_date_key
left join dim_date d5 on d5.date_key = w.ended_date_key
where  h.position_no = 1;
