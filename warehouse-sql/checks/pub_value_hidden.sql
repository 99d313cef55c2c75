-- pub_value_hidden: En dold uppgift bär ingen siffra, och ingen visad räknar 1–4 samtal eller personer.
-- feeds: none
select v.indicator_code, v.area_code, v.period_code, v.breakdown, v.status
from   pub_value v
where  (v.status = 'hidden' and (v.numerator is not null or v.value is not null or v.value_low is not null or v.value_high is not null))
or     (v.status = 'shown' and v.numerator > 0 and v.numerator < 5
        and exists (select 1 from dim_indicator i where i.indicator_code = v.indicator_code and i.protected in ('numerator', 'share')))
