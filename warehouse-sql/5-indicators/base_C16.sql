-- base_C16: one row per period, centre on the list whose midwifery takes part and has told the midwife's hours, and measure: '' the hours themselves;
-- measure=lagst and measure=hogst the same hours, of which the smallest and the largest are the figures.
with asked as (
    select '' as measure_breakdown
    union all
    select 'measure=lagst' as measure_breakdown
    union all
    select 'measure=hogst' as measure_breakdown
)
select c.delivery_key, c.line_no, c.municipality_key, c.period_key, c.centre_breakdown, k.measure_breakdown, c.midwife_hours as quantity, 1 as measured_against
from   ind_centre_at c
join   asked k on 1 = 1
where  c.period_kind = 'year' and c.midwife_hours is not null and c.midwifery in ('samlokaliserad', 'samverkar')
