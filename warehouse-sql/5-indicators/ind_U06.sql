-- ind_U06: one row per area and period: pairs municipality × age 0-17 with an offer on the period's last day, of all pairs; so the mean over the
-- municipalities. Offers that serve the same and are for the same ages are taken together first: a few patterns, not every offer, meet the 49.
with pattern as (
    select distinct a.period_key, a.serves, a.age_from, a.age_to
    from   ind_offer_at a
    where  a.period_kind in ('half_year', 'year', 'iop_year')
),
aged as (
    select distinct p.period_key, p.serves, y.age
    from   pattern p
    join   ind_age y on y.age >= p.age_from and y.age <= p.age_to
),
reached as (
    select distinct p.period_key, p.age, m.municipality_key
    from   aged p
    join   dim_municipality m on m.municipality_key > 1 and m.valid_to = 99991231
    where  p.serves = 'alla' or replace(p.serves, concat('|', m.municipality_code, '|'), '') <> p.serves
),
summed as (
    select am.area_key, r.period_key, count(*) as ages
    from   reached r
    join   dim_area_municipality am on am.municipality_key = r.municipality_key
    group by am.area_key, r.period_key
)
select g.indicator_code, g.area_code, g.period_code, '' as breakdown,
       cast(case when t.period_key is not null then coalesce(s.ages, 0) end as float) as numerator,
       cast(18 * z.municipalities as float) as denominator
from   ind_grid g
join   ind_area_size z on z.area_key = g.area_key
left join ind_state_told t on t.feed = 'utbud' and t.period_key = g.period_key
left join summed s on s.area_key = g.area_key and s.period_key = g.period_key
where  g.indicator_code = 'U06'
