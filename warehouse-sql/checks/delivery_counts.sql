-- delivery_counts: Lästa rader är alltid laddade plus avvisade.
select d.delivery_key, d.read_count, d.loaded_count, d.rejected_count
from   delivery d
where  d.delivery_key >= @first_delivery and d.delivery_key <= @last_delivery
and    d.read_count <> d.loaded_count + d.rejected_count
