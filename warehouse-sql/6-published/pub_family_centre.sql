-- pub_family_centre: one row per family centre and year of the lists: its class by the agreement's definitions 8.2 and 8.3 beside the label that it
-- gives itself, its local agreement and its plan. Centres and agreements are public facts. Visits of children are persons and are not here.
-- The list of a year tells of the year's last day; both days of an agreement are days on which it holds.
select k.family_centre_code, k.name, f.year_no, m.municipality_code, f.declared_kind, f.class_code, f.label_agrees, f.child_health, f.midwifery,
       f.open_preschool, f.social_services, f.other_actor_count, f.is_prioritised, f.has_agreement, f.agreement_from, f.agreement_to,
       f.agreement_months, f.term_within, f.point_count, f.agreement_points, f.has_steering_group, f.has_coordinator, f.coordinator_percent,
       f.plan_made, f.plan_followed_up, f.plan_evaluated, f.midwife_hours
from   fact_family_centre_year f
join   dim_family_centre k on k.family_centre_key = f.family_centre_key
join   dim_municipality m on m.municipality_key = f.municipality_key
