-- ind_unit_scope: one row per period and health-care unit in scope on its last day: named by the list of units as valid and omfattas = ja.
-- A unit that other deliveries named but no list (an inferred one) is not in scope: nobody has said that it is.
select p.period_key, u.unit_code, u.municipality_key, concat('level=', v.care_level_code) as level_breakdown
from   dim_period p
join   dim_unit u on u.valid_from <= p.last_day and u.valid_to > p.last_day
join   dim_care_level v on v.care_level_key = u.care_level_key
where  u.in_scope = 1 and u.is_inferred = 0
