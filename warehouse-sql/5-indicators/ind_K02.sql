-- ind_K02: one row per area, period and procedure code, on a dense grid: registrations of talks, and the children 0-17 they are measured against.
with counted as (
    select b.municipality_key, b.month_no, b.procedure_code, sum(cast(b.quantity as bigint)) as talks
    from   base_K02 b
    group by b.municipality_key, b.month_no, b.procedure_code
),
summed as (
    select am.area_key, pm.period_key, c.procedure_code, sum(c.talks) as talks
    from   counted c
    join   dim_area_municipality am on am.municipality_key = c.municipality_key
    join   dim_period_month pm on pm.month_no = c.month_no
    group by am.area_key, pm.period_key, c.procedure_code
)
select 'K02' as indicator_code, a.area_code, p.period_code, concat('code=', k.procedure_code) as breakdown,
       cast(case when p.delivered_count = p.month_count then coalesce(s.talks, 0) end as float) as numerator,
       cast(n.children as float) as denominator
from   dim_area a
join   ind_delivered_period p on p.feed = 'kva'
join   dim_procedure_code k on 1 = 1
left join summed s on s.area_key = a.area_key and s.period_key = p.period_key and s.procedure_code = k.procedure_code
left join ind_children_period n on n.area_key = a.area_key and n.period_key = p.period_key
where  a.area_kind <> 'partnership'
