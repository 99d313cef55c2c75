-- ind_centre_at: one row per period and family centre on the list that holds on the period's last day, the list of that day's year.
-- has_agreement_in_force and is_expiring are reckoned on that day: both ends of an agreement are days on which it holds.
select t.period_key, t.period_kind, t.last_day, k.family_centre_code, concat('centre=', k.family_centre_code) as centre_breakdown,
       f.delivery_key, f.line_no, f.municipality_key, f.declared_kind, f.class_code, f.label_agrees, f.child_health, f.midwifery,
       f.open_preschool, f.social_services, f.other_actor_count, f.is_prioritised, f.has_agreement, f.term_within, f.point_count,
       f.has_all_points, f.has_steering_group, f.has_coordinator, f.coordinator_percent, f.shared_cost, f.meetings_held, f.meetings_agreed,
       f.age_to, f.plan_made, f.plan_followed_up, f.plan_evaluated, f.midwife_hours, f.cost_child_health, f.cost_midwifery,
       f.cost_open_preschool, f.cost_social_services, f.parent_education, f.joint_hours_agreed, f.joint_hours_used, f.area_type,
       case when f.agreement_from <= t.last_day and f.agreement_to >= t.last_day then 1 else 0 end as has_agreement_in_force,
       case when f.agreement_from <= t.last_day and f.agreement_to >= t.last_day and f.agreement_to <= t.last_day + 10000 then 1 else 0 end as is_expiring
from   ind_state_told t
join   fact_family_centre_year f on f.year_no = t.last_day / 10000
join   dim_family_centre k on k.family_centre_key = f.family_centre_key
where  t.feed = 'familjecentraler' and t.period_kind in ('month', 'quarter', 'half_year', 'year', 'iop_year')
