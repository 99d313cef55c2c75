-- ind_U10: one row per period of the county, and one per organisation: offers whose entry was checked within 180 days, of the offers on the map on
-- the period's last day. Null where no offer has a day.
with counted as (
    select b.area_key, b.period_key, b.organisation_breakdown, sum(b.quantity) as offers, sum(b.measured_against) as measured_against
    from   base_U10 b
    group by b.area_key, b.period_key, b.organisation_breakdown
),
summed as (
    select c.area_key, c.period_key, c.organisation_breakdown as breakdown, c.offers, c.measured_against
    from   counted c
    union all
    select c.area_key, c.period_key, '' as breakdown, sum(c.offers) as offers, sum(c.measured_against) as measured_against
    from   counted c
    group by c.area_key, c.period_key
)
select g.indicator_code, g.area_code, g.period_code, k.breakdown,
       cast(case when t.period_key is not null and coalesce(q.last_checked, 1) = 1 then coalesce(s.offers, 0) end as float) as numerator,
       cast(case when t.period_key is not null and coalesce(q.last_checked, 1) = 1 then coalesce(s.measured_against, 0) end as float) as denominator
from   ind_grid g
join   ind_offer_organisation k on 1 = 1
left join ind_state_told t on t.feed = 'utbud' and t.period_key = g.period_key
left join ind_offer_known q on q.period_key = g.period_key
left join summed s on s.area_key = g.area_key and s.period_key = g.period_key and s.breakdown = k.breakdown
where  g.indicator_code = 'U10'
