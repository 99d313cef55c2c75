-- ind_P07: one row per period, on a dense grid: idea-based parties that took part in a network meeting or dialogue, of all idea-based parties.
with counted as (
    select b.period_key, sum(b.quantity) as organisations
    from   base_P07 b
    group by b.period_key
),
party as (
    select o.period_key, count(*) as parties
    from   ind_party o
    group by o.period_key
)
select g.indicator_code, g.area_code, g.period_code, '' as breakdown,
       cast(case when g.is_delivered = 1 then coalesce(c.organisations, 0) end as float) as numerator, cast(o.parties as float) as denominator
from   ind_grid g
left join counted c on c.period_key = g.period_key
left join party o on o.period_key = g.period_key
where  g.indicator_code = 'P07'
