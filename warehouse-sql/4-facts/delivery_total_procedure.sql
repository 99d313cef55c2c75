-- delivery_total_procedure: what one kva delivery tells of each month in the county, as it comes into force. Outsiders are left out: what is said of
-- these totals (growth, Q03) then says nothing that the county's own published months do not.
delete from delivery_total where delivery_key = @delivery_key;

insert into delivery_total (delivery_key, month_no, total)
select f.delivery_key, f.date_key / 100, sum(cast(f.quantity as bigint))
from   fact_procedure f
where  f.delivery_key = @delivery_key and f.municipality_key > 1
group by f.delivery_key, f.date_key / 100;
