-- ind_U08: one row per area, period and extended group, and one for all of them: pairs municipality × group that an offer names on the
-- period's last day, of all pairs; so the mean over the municipalities. Null where no offer names a group.
with summed as (
    select am.area_key, b.period_key, b.group_breakdown, sum(b.quantity) as pairs
    from   base_U08 b
    join   dim_area_municipality am on am.municipality_key = b.municipality_key
    group by am.area_key, b.period_key, b.group_breakdown
),
asked as (
    select concat('group=', v.group_code) as group_breakdown, concat('group=', v.group_code) as breakdown
    from   ind_extended_group v
    union all
    select concat('group=', v.group_code) as group_breakdown, '' as breakdown
    from   ind_extended_group v
)
select g.indicator_code, g.area_code, g.period_code, k.breakdown,
       cast(case when t.period_key is not null and coalesce(q.extended_groups, 1) = 1 then sum(coalesce(s.pairs, 0)) end as float) as numerator,
       cast(sum(z.municipalities) as float) as denominator
from   ind_grid g
join   ind_area_size z on z.area_key = g.area_key
join   asked k on 1 = 1
left join ind_state_told t on t.feed = 'utbud' and t.period_key = g.period_key
left join ind_offer_known q on q.period_key = g.period_key
left join summed s on s.area_key = g.area_key and s.period_key = g.period_key and s.group_breakdown = k.group_breakdown
where  g.indicator_code = 'U08'
group by g.indicator_code, g.area_code, g.period_code, t.period_key, q.extended_groups, k.breakdown
