-- pub_indicator_level: one row per indicator and kind of area that it is measured for.
select l.indicator_code, l.area_kind
from   dim_indicator_level l
