-- pub_value_hidden: En dold uppgift bär ingen siffra, och ingen visad räknar 1–4 personer eller samtal.
-- feeds: none
select v.indicator_code, v.area_code, v.period_code, v.breakdown, v.status
from   pub_value v
join   dim_indicator i on i.indicator_code = v.indicator_code
and    i.version_no = (select max(n.version_no) from dim_indicator n where n.indicator_code = v.indicator_code)
where  (v.status = 'hidden' and (v.numerator is not null or v.value is not null or v.value_low is not null or v.value_high is not null or v.value_low_998 is not null
        or v.value_high_998 is not null or v.part_count is not null))
or     (v.status = 'shown' and i.protected in ('numerator', 'share') and v.numerator > 0 and v.numerator < 5)
or     (v.status = 'shown' and i.protected in ('share', 'denominator') and v.denominator > 0 and v.denominator < 5)
or     (v.status = 'shown' and i.protected = 'share' and v.denominator - v.numerator > 0 and v.denominator - v.numerator < 5)
