-- delivery_total_procedure: what one kva delivery tells of each month in the county, as it comes into force: its month's sums, which must stand
-- already. Outsiders are left out: what is said of these totals (growth, Q03) then says nothing that the county's own published months do not.
delete from delivery_total where delivery_key = @delivery_key;

insert into delivery_total (delivery_key, month_no, total)
select m.delivery_key, m.month_no, sum(m.talks)
from   fact_procedure_month m
where  m.delivery_key = @delivery_key and m.breakdown = '' and m.municipality_key > 1
group by m.delivery_key, m.month_no;
