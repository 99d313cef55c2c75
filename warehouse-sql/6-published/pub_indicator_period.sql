-- pub_indicator_period: one row per indicator and kind of period that it is measured for.
select k.indicator_code, k.period_kind
from   dim_indicator_period k
