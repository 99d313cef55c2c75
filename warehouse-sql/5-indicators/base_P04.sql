-- base_P04: one row per year and idea-based party with an agreement in force, and one per such party whose agreement was followed up in the year (columns: see base_K01).
select b.delivery_key, b.line_no, b.area_key, b.period_key, 'measure=tecknade' as measure_breakdown, 1 as quantity
from   base_agreement b
where  b.is_in_force = 1 and b.party_no = 1
union all
select b.delivery_key, b.line_no, b.area_key, b.period_key, 'measure=uppfoljda' as measure_breakdown, 1 as quantity
from   base_agreement b
where  b.is_in_force = 1 and b.party_no = 1 and b.is_followed_up = 1
