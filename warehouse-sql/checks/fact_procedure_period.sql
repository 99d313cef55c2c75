-- fact_procedure_period: Varje registrering ligger inom sin leverans period, och antalet är minst 1.
-- feeds: kva
select f.delivery_key, f.line_no, f.date_key, f.quantity
from   fact_procedure f
join   delivery d on d.delivery_key = f.delivery_key
where  d.delivery_key >= @first_delivery and d.delivery_key <= @last_delivery
and    (f.date_key < d.first_day or f.date_key > d.last_day or f.quantity < 1)
