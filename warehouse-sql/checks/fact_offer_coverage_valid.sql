-- fact_offer_coverage_valid: En insats täcker bara månader då den gäller, som en ögonblicksbild har hunnit berätta om, och varje månad, kommun, grund och ålder en gång.
-- feeds: utbud
-- Looked at for the offers that the deliveries changed: no other coverage has been touched.
with looked as (
    select c.month_no, c.offer_key, c.municipality_key, c.ground_key, c.age_group_key, o.valid_from, o.valid_to
    from   dim_offer o
    join   fact_offer_coverage c on c.offer_key = o.offer_key
    where  o.changed_by >= @first_delivery and o.changed_by <= @last_delivery
)
select l.month_no, l.offer_key, l.municipality_key, l.ground_key, l.age_group_key
from   looked l
where  l.month_no * 100 + 1 >= l.valid_to or l.month_no < l.valid_from / 100
or     l.month_no > (select max(d.first_day) / 100 from delivery d where d.feed = 'utbud' and d.state = 'loaded')
union all
select l.month_no, l.offer_key, l.municipality_key, l.ground_key, l.age_group_key
from   looked l
group by l.month_no, l.offer_key, l.municipality_key, l.ground_key, l.age_group_key
having count(*) > 1
union all
select c.month_no, c.offer_key, c.municipality_key, c.ground_key, c.age_group_key
from   fact_offer_coverage c
where  c.offer_key not in (select o.offer_key from dim_offer o)
