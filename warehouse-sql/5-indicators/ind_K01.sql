-- ind_K01: one row per area and period, on a dense grid: registrations of talks, and the children 0-17 they are measured against.
-- Null where a month of the period has no delivery in force; zero where the deliveries say that nothing happened.
with counted as (
    select b.municipality_key, b.month_no, sum(cast(b.quantity as bigint)) as talks
    from   base_K01 b
    group by b.municipality_key, b.month_no
),
summed as (
    select am.area_key, pm.period_key, sum(c.talks) as talks
    from   counted c
    join   dim_area_municipality am on am.municipality_key = c.municipality_key
    join   dim_period_month pm on pm.month_no = c.month_no
    group by am.area_key, pm.period_key
)
select 'K01' as indicator_code, a.area_code, p.period_code, '' as breakdown,
       cast(case when p.delivered_count = p.month_count then coalesce(s.talks, 0) end as float) as numerator,
       cast(n.children as float) as denominator
from   dim_area a
join   ind_delivered_period p on p.feed = 'kva'
left join summed s on s.area_key = a.area_key and s.period_key = p.period_key
left join ind_children_period n on n.area_key = a.area_key and n.period_key = p.period_key
where  a.area_kind <> 'partnership'
