-- delivery_total_procedure: what one kva delivery tells of each month, as it comes into force.
delete from delivery_total where delivery_key = @delivery_key;

insert into delivery_total (delivery_key, month_no, total)
select f.delivery_key, f.date_key / 100, sum(cast(f.quantity as bigint))
from   fact_procedure f
where  f.delivery_key = @delivery_key
group by f.delivery_key, f.date_key / 100;
