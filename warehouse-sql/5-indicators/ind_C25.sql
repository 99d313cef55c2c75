-- ind_C25: one row per period of the county: whole months to the end of the county agreement's term, unless notice has been given (samverkansavtal
-- familjecentraler, section 4: 2024-03-01 to 2025-12-31, then two more years). Null before and after: the text says no more. Only periods that
-- were over when the latest list of centres came: no clock is asked, and nothing is told of a day ahead.
select g.indicator_code, g.area_code, g.period_code, '' as breakdown,
       cast(case when g.last_day < 20240301 or g.last_day > 20271231 then null
                 when g.last_day < 20251231 then 12 * (2026 - g.year_no) - g.last_month % 100
                 else 12 * (2028 - g.year_no) - g.last_month % 100 end as float) as numerator,
       cast(1 as float) as denominator
from   ind_grid g
where  g.indicator_code = 'C25'
and    g.last_day < (select max(cast(replace(substring(d.received_at, 1, 10), '-', '') as int)) from delivery d where d.feed = 'familjecentraler' and d.state = 'loaded')
