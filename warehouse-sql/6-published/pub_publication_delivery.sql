-- pub_publication_delivery: one row per delivery that was settled between the publication before the last one and the last one.
select p.publication_key, d.delivery_key
from   publication p
join   delivery d on d.finished_at is not null and d.finished_at <= p.finished_at
where  p.publication_key = (select max(l.publication_key) from publication l)
and    d.finished_at > coalesce((select max(b.finished_at) from publication b where b.publication_key < p.publication_key), '')
