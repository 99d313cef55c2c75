-- pub_period: one row per period that has at least one published cell, with labels and bounds.
select p.period_code, p.period_kind, p.first_day, p.last_day, p.month_count, p.label_sv, p.label_en
from   dim_period p
where  exists (select 1 from pub_value v where v.period_code = p.period_code)
