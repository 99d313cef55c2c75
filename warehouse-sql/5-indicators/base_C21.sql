-- base_C21: one row per period and centre on the list that has told joint hours both agreed and used: those used, measured against those agreed.
select c.delivery_key, c.line_no, c.municipality_key, c.period_key, c.centre_breakdown, c.joint_hours_used as quantity, c.joint_hours_agreed as measured_against
from   ind_centre_at c
where  c.period_kind = 'year' and c.joint_hours_used is not null and c.joint_hours_agreed > 0
