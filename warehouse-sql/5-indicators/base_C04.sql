-- base_C04: one row per period, centre on the list and basic activity that takes part in it. The quantity is 1 where the activity is on site; every row
-- is measured against.
with parted as (
    select c.delivery_key, c.line_no, c.municipality_key, c.period_key, c.centre_breakdown, 'activity=bvc' as activity_breakdown, c.child_health as presence
    from   ind_centre_at c
    where  c.period_kind = 'year'
    union all
    select c.delivery_key, c.line_no, c.municipality_key, c.period_key, c.centre_breakdown, 'activity=bmm' as activity_breakdown, c.midwifery as presence
    from   ind_centre_at c
    where  c.period_kind = 'year'
    union all
    select c.delivery_key, c.line_no, c.municipality_key, c.period_key, c.centre_breakdown, 'activity=oppen_forskola' as activity_breakdown, c.open_preschool as presence
    from   ind_centre_at c
    where  c.period_kind = 'year'
    union all
    select c.delivery_key, c.line_no, c.municipality_key, c.period_key, c.centre_breakdown, 'activity=socialtjanst' as activity_breakdown, c.social_services as presence
    from   ind_centre_at c
    where  c.period_kind = 'year'
)
select p.delivery_key, p.line_no, p.municipality_key, p.period_key, p.centre_breakdown, p.activity_breakdown,
       case when p.presence = 'samlokaliserad' then 1 else 0 end as quantity, 1 as measured_against
from   parted p
where  p.presence in ('samlokaliserad', 'samverkar')
