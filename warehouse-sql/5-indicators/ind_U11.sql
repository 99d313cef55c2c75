-- ind_U11: one row per area and period, and one per organisation of the county: offers still there, of those that were there a year before the period's last day.
-- Null where no snapshot tells of one of the two days.
with told as (
    select t.period_key
    from   ind_state_told t
    join   ind_state_told f on f.feed = t.feed and f.period_kind = 'month' and f.last_day / 100 = t.last_day / 100 - 100
    where  t.feed = 'utbud'
),
counted as (
    select b.area_key, b.period_key, b.organisation_breakdown, sum(b.quantity) as offers, sum(b.measured_against) as measured_against
    from   base_U11 b
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
       cast(case when t.period_key is not null then coalesce(s.offers, 0) end as float) as numerator,
       cast(case when t.period_key is not null then coalesce(s.measured_against, 0) end as float) as denominator
from   ind_grid g
join   ind_offer_organisation k on k.breakdown = '' or g.area_kind = 'county'
left join told t on t.period_key = g.period_key
left join summed s on s.area_key = g.area_key and s.period_key = g.period_key and s.breakdown = k.breakdown
where  g.indicator_code = 'U11'
