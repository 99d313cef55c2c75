-- ind_S03: one row per area and period, on a dense grid: coordinated plans followed up, of those made; none of either where none was made.
with counted as (
    select am.area_key, b.period_key, sum(cast(b.quantity as bigint)) as followed_up, sum(cast(b.established as bigint)) as established
    from   base_S03 b
    join   dim_area_municipality am on am.municipality_key = b.municipality_key
    group by am.area_key, b.period_key
)
select g.indicator_code, g.area_code, g.period_code, '' as breakdown,
       cast(case when g.is_delivered = 1 and c.period_key is null then coalesce(s.followed_up, 0) end as float) as numerator,
       cast(case when g.is_delivered = 1 and c.period_key is null then coalesce(s.established, 0) end as float) as denominator
from   ind_grid g
left join ind_coarse c on c.feed = 'sip' and c.period_key = g.period_key
left join counted s on s.area_key = g.area_key and s.period_key = g.period_key
where  g.indicator_code = 'S03'
