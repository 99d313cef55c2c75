-- stg_family_centre: one row per family centre and year of the familjecentraler deliveries in force.
select r.delivery_key, r.line_no, d.first_day as year_day, d.first_day / 10000 as year_no, r.family_centre_code, r.name, r.municipality_code, r.address, r.lat, r.lon, r.declared_kind, r.child_health, r.midwifery,
       r.open_preschool, r.social_services, r.other_actors, r.other_actor_count, r.is_prioritised, r.agreement_from, r.agreement_to,
       r.agreement_months, r.agreement_points, r.point_count, r.has_steering_group, r.has_coordinator, r.coordinator_percent,
       r.shared_cost, r.meetings_held, r.meetings_agreed, r.age_to, r.plan_made, r.plan_followed_up, r.plan_evaluated,
       r.midwife_hours, r.open_days, r.child_visits, r.cost_child_health, r.cost_midwifery, r.cost_open_preschool,
       r.cost_social_services, r.parent_education, r.joint_hours_agreed, r.joint_hours_used, r.area_type
from   raw_family_centre r
join   delivery d on d.delivery_key = r.delivery_key
where  d.state = 'loaded'
