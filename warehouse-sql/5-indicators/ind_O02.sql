-- ind_O02: one row per area and period, on a dense grid: trained representatives, of all representatives; none of either where there are none.
with counted as (
    select am.area_key, b.period_key, sum(b.quantity) as trained, sum(b.representatives) as representatives
    from   base_O02 b
    join   dim_area_municipality am on am.municipality_key = b.municipality_key
    group by am.area_key, b.period_key
)
select g.indicator_code, g.area_code, g.period_code, '' as breakdown,
       cast(case when g.is_delivered = 1 and c.period_key is null then coalesce(n.trained, 0) end as float) as numerator,
       cast(case when g.is_delivered = 1 and c.period_key is null then coalesce(n.representatives, 0) end as float) as denominator
from   ind_grid g
left join ind_coarse c on c.feed = 'barnrattsombud' and c.period_key = g.period_key
left join counted n on n.area_key = g.area_key and n.period_key = g.period_key
where  g.indicator_code = 'O02'
