-- ind_P06: one row per area, period and measure or kind of event, on a dense grid: events, all and by kind, and their participants.
with told as (
    select b.area_key, pm.period_key, b.measure_breakdown, b.event_breakdown, sum(b.quantity) as quantity
    from   base_P06 b
    join   dim_period_month pm on pm.month_no = b.month_no
    group by b.area_key, pm.period_key, b.measure_breakdown, b.event_breakdown
),
counted as (
    select t.area_key, t.period_key, t.measure_breakdown as breakdown, sum(t.quantity) as quantity
    from   told t
    where  t.measure_breakdown <> ''
    group by t.area_key, t.period_key, t.measure_breakdown
    union all
    select t.area_key, t.period_key, t.event_breakdown as breakdown, t.quantity
    from   told t
    where  t.event_breakdown is not null
),
member as (
    select 'measure=tillfallen' as breakdown
    union all select 'measure=deltagare' as breakdown
    union all select 'event=nätverksträff' as breakdown
    union all select 'event=utbildning' as breakdown
    union all select 'event=dialog' as breakdown
)
select g.indicator_code, g.area_code, g.period_code, m.breakdown,
       cast(case when g.is_delivered = 1 then coalesce(c.quantity, 0) end as float) as numerator, cast(null as float) as denominator
from   ind_grid g
join   member m on 1 = 1
left join counted c on c.area_key = g.area_key and c.period_key = g.period_key and c.breakdown = m.breakdown
where  g.indicator_code = 'P06'
