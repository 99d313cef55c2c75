-- ind_P04: one row per year and measure, on a dense grid: parties with an agreement in force, of all idea-based parties; and those followed up, of those in force.
with counted as (
    select b.period_key, sum(case when b.measure_breakdown = 'measure=tecknade' then b.quantity else 0 end) as signed,
           sum(case when b.measure_breakdown = 'measure=uppfoljda' then b.quantity else 0 end) as followed_up
    from   base_P04 b
    group by b.period_key
),
party as (
    select o.period_key, count(*) as parties
    from   ind_party o
    group by o.period_key
)
select g.indicator_code, g.area_code, g.period_code, 'measure=tecknade' as breakdown,
       cast(case when g.is_delivered = 1 then coalesce(c.signed, 0) end as float) as numerator, cast(o.parties as float) as denominator
from   ind_grid g
left join counted c on c.period_key = g.period_key
left join party o on o.period_key = g.period_key
where  g.indicator_code = 'P04'
union all
select g.indicator_code, g.area_code, g.period_code, 'measure=uppfoljda' as breakdown,
       cast(case when g.is_delivered = 1 then coalesce(c.followed_up, 0) end as float) as numerator,
       cast(case when g.is_delivered = 1 then coalesce(c.signed, 0) end as float) as denominator
from   ind_grid g
left join counted c on c.period_key = g.period_key
where  g.indicator_code = 'P04'
