-- ind_Q02: one row per period in which a delivery in force lies, and per feed: rows refused, in whole per cent of those read. The counts themselves are
-- left out: rows are talks or persons in some feeds, and the rows of a month less the county's talks are those of outsiders.
with counted as (
    select b.area_key, b.period_key, b.feed_breakdown, sum(b.quantity) as refused, sum(b.read_count) as read_rows
    from   base_Q02 b
    group by b.area_key, b.period_key, b.feed_breakdown
)
select 'Q02' as indicator_code, a.area_code, p.period_code, c.feed_breakdown as breakdown,
       cast(round(100 * cast(c.refused as float) / nullif(c.read_rows, 0), 0) as float) as numerator, cast(null as float) as denominator
from   counted c
join   dim_area a on a.area_key = c.area_key
join   dim_period p on p.period_key = c.period_key
union all
select 'Q02' as indicator_code, a.area_code, p.period_code, '' as breakdown,
       cast(round(100 * cast(sum(c.refused) as float) / nullif(sum(c.read_rows), 0), 0) as float) as numerator, cast(null as float) as denominator
from   counted c
join   dim_area a on a.area_key = c.area_key
join   dim_period p on p.period_key = c.period_key
group by a.area_code, p.period_code
