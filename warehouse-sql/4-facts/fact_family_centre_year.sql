-- fact_family_centre_year: every centre and year in force, made whole anew: the lists are short, and a new year can change what an old one meant.
-- The term is counted in whole months; three to five years is what the agreement's template recommends. An agreement has all points when
-- it names the fifteen of section 15.
delete from fact_family_centre_year;

insert into fact_family_centre_year (delivery_key, line_no, family_centre_key, year_no, municipality_key, class_code, label_agrees,
                                     other_actor_count, has_agreement, term_within, has_all_points, declared_kind, child_health,
                                     midwifery, open_preschool, social_services, is_prioritised, agreement_from, agreement_to,
                                     agreement_months, point_count, has_steering_group, has_coordinator, coordinator_percent, shared_cost,
                                     meetings_held, meetings_agreed, age_to, plan_made, plan_followed_up, plan_evaluated, midwife_hours,
                                     open_days, child_visits, cost_child_health, cost_midwifery, cost_open_preschool,
                                     cost_social_services, parent_education, joint_hours_agreed, joint_hours_used, area_type, agreement_points)
select s.delivery_key, s.line_no, k.family_centre_key, s.year_no, k.municipality_key, c.class_code, c.label_agrees,
       s.other_actor_count,
       case when s.agreement_from is null then 0 else 1 end,
       case when s.agreement_months >= 36 and s.agreement_months <= 60 then 1 else 0 end,
       case when s.agreement_from is not null and s.point_count = 15 then 1 else 0 end,
       s.declared_kind, s.child_health, s.midwifery, s.open_preschool, s.social_services, s.is_prioritised, s.agreement_from,
       s.agreement_to, s.agreement_months, s.point_count, s.has_steering_group, s.has_coordinator, s.coordinator_percent,
       s.shared_cost, s.meetings_held, s.meetings_agreed, s.age_to, s.plan_made, s.plan_followed_up, s.plan_evaluated,
       s.midwife_hours, s.open_days, s.child_visits, s.cost_child_health, s.cost_midwifery, s.cost_open_preschool,
       s.cost_social_services, s.parent_education, s.joint_hours_agreed, s.joint_hours_used, s.area_type, s.agreement_points
from   stg_family_centre s
join   stg_family_centre_class c on c.delivery_key = s.delivery_key and c.line_no = s.line_no
left join dim_family_centre k on k.family_centre_code = s.family_centre_code and s.year_day >= k.valid_from and s.year_day < k.valid_to;
