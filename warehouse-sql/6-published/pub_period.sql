-- pub_period: one row per period that has at least one published cell, with labels and bounds.
select p.period_code, p.period_kind, p.first_day, p.last_day, p.month_count, p.label_sv, p.label_en
from   dim_period p
where  p.period_code in (select v.period_code from pub_value v)
