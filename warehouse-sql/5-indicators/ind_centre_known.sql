-- ind_centre_known: one row per period with centres on the list: whether any of them (1 or 0) holds what a list may leave out. None at all: nobody has
-- told, which is not the same as no.
select c.period_key,
       max(case when c.other_actor_count > 0 then 1 else 0 end) as other_actors,
       max(case when c.age_to is not null then 1 else 0 end) as age_to,
       max(case when c.parent_education in ('ja', 'nej') then 1 else 0 end) as parent_education,
       max(case when c.meetings_held is not null and c.meetings_agreed is not null then 1 else 0 end) as meetings,
       max(case when c.joint_hours_used is not null and c.joint_hours_agreed is not null then 1 else 0 end) as joint_hours,
       max(case when c.area_type is not null then 1 else 0 end) as area_type
from   ind_centre_at c
group by c.period_key
