-- ind_O07: one row per area and year, on a dense grid: answers 4 and 5, of all answers; none of either where the question was not asked.
with counted as (
    select b.area_key, b.period_key, sum(b.quantity) as answers_4_5, sum(b.answers_total) as answers_total
    from   base_O07 b
    group by b.area_key, b.period_key
)
select g.indicator_code, g.area_code, g.period_code, '' as breakdown,
       cast(case when g.is_delivered = 1 then coalesce(c.answers_4_5, 0) end as float) as numerator,
       cast(case when g.is_delivered = 1 then coalesce(c.answers_total, 0) end as float) as denominator
from   ind_grid g
left join counted c on c.area_key = g.area_key and c.period_key = g.period_key
where  g.indicator_code = 'O07'
