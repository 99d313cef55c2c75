-- stg_family_centre_class: one row per family centre and year in force with the class that the agreement's definitions give it (samverkansavtal
-- familjecentraler, sections 8.2–8.4). 8.2: all four activities on site. 8.3: child health and open preschool take part and at least one more,
-- and child health is on site with open preschool or social services.
with counted as (
    select s.delivery_key, s.line_no, s.family_centre_code, s.year_no, s.declared_kind, s.child_health, s.midwifery, s.open_preschool, s.social_services,
           case when s.child_health = 'nej' then 0 else 1 end + case when s.midwifery = 'nej' then 0 else 1 end
           + case when s.open_preschool = 'nej' then 0 else 1 end + case when s.social_services = 'nej' then 0 else 1 end as part_count
    from   stg_family_centre s
),
classed as (
    select c.delivery_key, c.line_no, c.family_centre_code, c.year_no, c.declared_kind, c.part_count,
           case when c.child_health = 'samlokaliserad' and c.midwifery = 'samlokaliserad' and c.open_preschool = 'samlokaliserad'
                     and c.social_services = 'samlokaliserad' then '8.2'
                when c.child_health = 'samlokaliserad' and c.open_preschool <> 'nej' and c.part_count >= 3
                     and (c.open_preschool = 'samlokaliserad' or c.social_services = 'samlokaliserad') then '8.3'
                else 'varken' end as class_code
    from   counted c
)
select k.delivery_key, k.line_no, k.family_centre_code, k.year_no, k.class_code,
       case when (k.class_code = '8.2' and k.declared_kind = 'familjecentral') or (k.class_code = '8.3' and k.declared_kind = 'familjecentralsliknande')
            then 1 else 0 end as label_agrees
from   classed k
