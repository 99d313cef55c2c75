-- ind_U03: one row per area, period and legal ground, and one for all grounds: cells municipality × ground that an offer fills on the period's last
-- day, of all cells. Offers that serve and name the same are taken together first: a few patterns, not every offer, meet the 49.
with pattern as (
    select distinct a.period_key, a.serves, a.grounds
    from   ind_offer_at a
    where  a.period_kind in ('half_year', 'year', 'iop_year')
),
served as (
    select distinct p.period_key, p.grounds, m.municipality_key
    from   pattern p
    join   dim_municipality m on m.municipality_key > 1 and m.valid_to = 99991231
    where  p.serves = 'alla' or replace(p.serves, concat('|', m.municipality_code, '|'), '') <> p.serves
),
filled as (
    select distinct s.period_key, s.municipality_key, g.ground_code
    from   served s
    join   dim_ground g on g.ground_code not in ('okänd', 'U') and replace(s.grounds, concat('|', g.ground_code, '|'), '') <> s.grounds
),
summed as (
    select am.area_key, f.period_key, f.ground_code, count(*) as cells
    from   filled f
    join   dim_area_municipality am on am.municipality_key = f.municipality_key
    group by am.area_key, f.period_key, f.ground_code
),
asked as (
    select r.ground_code, concat('ground=', r.ground_code) as breakdown
    from   dim_ground r
    where  r.ground_code not in ('okänd', 'U')
    union all
    select r.ground_code, '' as breakdown
    from   dim_ground r
    where  r.ground_code not in ('okänd', 'U')
)
select g.indicator_code, g.area_code, g.period_code, k.breakdown,
       cast(case when t.period_key is not null then sum(coalesce(s.cells, 0)) end as float) as numerator,
       cast(sum(z.municipalities) as float) as denominator
from   ind_grid g
join   ind_area_size z on z.area_key = g.area_key
join   asked k on 1 = 1
left join ind_state_told t on t.feed = 'utbud' and t.period_key = g.period_key
left join summed s on s.area_key = g.area_key and s.period_key = g.period_key and s.ground_code = k.ground_code
where  g.indicator_code = 'U03'
group by g.indicator_code, g.area_code, g.period_code, t.period_key, k.breakdown
