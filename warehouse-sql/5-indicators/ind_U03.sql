-- ind_U03: one row per area, period and legal ground, one for all grounds, and one for all grounds by
-- physical offers only: cells municipality × ground that an offer fills on the period's last
-- day, of all cells. Offers that serve and name the same are taken together first: a few patterns, not every offer, meet the 49.
with pattern as (
    select distinct a.period_key, a.serves, a.grounds, '' as measure_breakdown
    from   ind_offer_at a
    where  a.period_kind in ('half_year', 'year', 'iop_year')
    union all
    select distinct a.period_key, a.serves, a.grounds, 'measure=fysisk' as measure_breakdown
    from   ind_offer_at a
    where  a.period_kind in ('half_year', 'year', 'iop_year') and a.offer_form = 'fysisk'
),
served as (
    select distinct o.serves, v.municipality_key
    from   dim_offer o
    join   ind_offer_served v on v.offer_key = o.offer_key
),
filled as (
    select distinct p.period_key, v.municipality_key, g.ground_code, p.measure_breakdown
    from   pattern p
    join   dim_ground g on g.ground_code not in ('okänd', 'U') and replace(p.grounds, concat('|', g.ground_code, '|'), '') <> p.grounds
    join   served v on v.serves = p.serves
),
summed as (
    select am.area_key, f.period_key, f.ground_code, f.measure_breakdown, count(*) as cells
    from   filled f
    join   dim_area_municipality am on am.municipality_key = f.municipality_key
    group by am.area_key, f.period_key, f.ground_code, f.measure_breakdown
),
asked as (
    select r.ground_code, concat('ground=', r.ground_code) as breakdown, '' as measure_breakdown
    from   dim_ground r
    where  r.ground_code not in ('okänd', 'U')
    union all
    select r.ground_code, '' as breakdown, '' as measure_breakdown
    from   dim_ground r
    where  r.ground_code not in ('okänd', 'U')
    union all
    select r.ground_code, 'measure=fysisk' as breakdown, 'measure=fysisk' as measure_breakdown
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
left join summed s on s.area_key = g.area_key and s.period_key = g.period_key and s.ground_code = k.ground_code and s.measure_breakdown = k.measure_breakdown
where  g.indicator_code = 'U03'
group by g.indicator_code, g.area_code, g.period_code, t.period_key, k.breakdown
