-- pub_indicator_breakdown: one row per indicator and kind of breakdown that it is measured by, beside the whole.
select b.indicator_code, b.breakdown_kind
from   dim_indicator_breakdown b
