-- fact_referral_step: the steps of one delivery, if it is in force, and from them the referrals that the delivery touches, gathered anew.
-- fact_referral is emptied of them first, while the steps of a delivery that leaves can still be seen.
delete from fact_referral
where  referral_code in (select f.referral_code from fact_referral_step f where f.delivery_key = @delivery_key)
or     referral_code in (select s.referral_code from stg_referral s where s.delivery_key = @delivery_key);

delete from fact_referral_step where delivery_key = @delivery_key;

delete from fact_referral_group where delivery_key = @delivery_key;

insert into fact_referral_step (delivery_key, line_no, referral_code, referral_date_key, unit_key, organisation_key, offer_code, municipality_key,
                                age_group_key, sex_key, ground_key, referral_status_key, status_date_key, reason_code, wish_recorded)
select s.delivery_key, s.line_no, s.referral_code, s.referral_date, u.unit_key, o.organisation_key, s.offer_code, m.municipality_key,
       a.age_group_key, x.sex_key, g.ground_key, t.referral_status_key, s.status_date, s.reason_code, s.wish_recorded
from   stg_referral s
left join dim_unit u on u.unit_code = s.unit_code and s.referral_date >= u.covers_from and s.referral_date < u.covers_to
left join dim_organisation o on o.organisation_code = s.organisation_code and s.referral_date >= o.valid_from and s.referral_date < o.valid_to
left join dim_municipality m on m.municipality_code = s.municipality_code and s.referral_date >= m.valid_from and s.referral_date < m.valid_to
left join dim_age_group a on a.age_group_code = s.age_group_code
left join dim_sex x on x.sex_code = s.sex_code
left join dim_ground g on g.ground_code = s.ground_code
left join dim_referral_status t on t.referral_status_code = s.status_code
where  s.delivery_key = @delivery_key;

insert into fact_referral_group (delivery_key, line_no, referral_code, vulnerable_group_key)
select s.delivery_key, s.line_no, s.referral_code, v.vulnerable_group_key
from   stg_referral s
join   dim_vulnerable_group v on replace(s.vulnerable_groups, concat('|', v.vulnerable_group_code, '|'), '') <> s.vulnerable_groups
where  s.delivery_key = @delivery_key;
