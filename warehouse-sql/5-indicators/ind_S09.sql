-- ind_S09: one row per area and period, on a dense grid: municipalities that registered a deviation, of all its municipalities.
with counted as (
    select am.area_key, b.period_key, sum(b.quantity) as municipalities
    from   base_S09 b
    join   dim_area_municipality am on am.municipality_key = b.municipality_key
    group by am.area_key, b.period_key
)
select g.indicator_code, g.area_code, g.period_code, '' as breakdown,
       cast(case when g.is_delivered = 1 and c.period_key is null then coalesce(s.municipalities, 0) end as float) as numerator, cast(z.municipalities as float) as denominator
from   ind_grid g
join   ind_area_size z on z.area_key = g.area_key
left join ind_coarse c on c.feed = 'avvikelser' and c.period_key = g.period_key
left join counted s on s.area_key = g.area_key and s.period_key = g.period_key
where  g.indicator_code = 'S09'
