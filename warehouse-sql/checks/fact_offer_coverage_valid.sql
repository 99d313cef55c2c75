-- fact_offer_coverage_valid: En insats täcker bara månader då den gäller, som en ögonblicksbild har hunnit berätta om, och varje månad, kommun, grund och ålder en gång.
-- feeds: utbud
select c.month_no, c.offer_key, c.municipality_key, c.ground_key, c.age_group_key
from   fact_offer_coverage c
left join dim_offer o on o.offer_key = c.offer_key
where  o.offer_key is null or c.month_no * 100 + 1 >= o.valid_to or c.month_no < o.valid_from / 100
or     c.month_no > (select max(d.first_day) / 100 from delivery d where d.feed = 'utbud' and d.state = 'loaded')
union all
select c.month_no, c.offer_key, c.municipality_key, c.ground_key, c.age_group_key
from   fact_offer_coverage c
group by c.month_no, c.offer_key, c.municipality_key, c.ground_key, c.age_group_key
having count(*) > 1
