-- base_C15: one row per period, centre with a coordinator, and measure: '' whether the cost is shared equally, within one percentage point, by the
-- activities that take part, where the share of each of them is told; measure=egen the centre's own answer, where it is yes or no.
with parted as (
    select c.delivery_key, c.line_no, c.municipality_key, c.period_key, c.centre_breakdown, c.shared_cost, c.child_health, c.midwifery,
           c.open_preschool, c.social_services, c.cost_child_health, c.cost_midwifery, c.cost_open_preschool, c.cost_social_services,
           case when c.child_health = 'nej' then 0 else 1 end + case when c.midwifery = 'nej' then 0 else 1 end
           + case when c.open_preschool = 'nej' then 0 else 1 end + case when c.social_services = 'nej' then 0 else 1 end as parts
    from   ind_centre_at c
    where  c.period_kind = 'year' and c.has_coordinator = 'ja'
),
expected as (
    select p.delivery_key, p.line_no, p.municipality_key, p.period_key, p.centre_breakdown, p.shared_cost, p.child_health, p.midwifery,
           p.open_preschool, p.social_services, p.cost_child_health, p.cost_midwifery, p.cost_open_preschool, p.cost_social_services,
           cast(100 as float) / nullif(p.parts, 0) as equal_share
    from   parted p
)
select e.delivery_key, e.line_no, e.municipality_key, e.period_key, e.centre_breakdown, '' as measure_breakdown,
       case when (e.child_health = 'nej' or abs(e.cost_child_health - e.equal_share) <= 1) and (e.midwifery = 'nej' or abs(e.cost_midwifery - e.equal_share) <= 1)
                 and (e.open_preschool = 'nej' or abs(e.cost_open_preschool - e.equal_share) <= 1)
                 and (e.social_services = 'nej' or abs(e.cost_social_services - e.equal_share) <= 1) then 1 else 0 end as quantity, 1 as measured_against
from   expected e
where  e.equal_share is not null and (e.child_health = 'nej' or e.cost_child_health is not null) and (e.midwifery = 'nej' or e.cost_midwifery is not null)
and    (e.open_preschool = 'nej' or e.cost_open_preschool is not null) and (e.social_services = 'nej' or e.cost_social_services is not null)
union all
select e.delivery_key, e.line_no, e.municipality_key, e.period_key, e.centre_breakdown, 'measure=egen' as measure_breakdown,
       case when e.shared_cost = 'ja' then 1 else 0 end as quantity, 1 as measured_against
from   expected e
where  e.shared_cost in ('ja', 'nej')
