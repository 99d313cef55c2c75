-- fact_procedure_unit_month: the talks of one kva delivery by month and health-care unit, whichever version of the unit held.
delete from fact_procedure_unit_month where delivery_key = @delivery_key;

insert into fact_procedure_unit_month (delivery_key, month_no, unit_code, talks, first_line)
select f.delivery_key, f.date_key / 100, u.unit_code, sum(cast(f.quantity as bigint)), min(f.line_no)
from   fact_procedure f
join   dim_unit u on u.unit_key = f.unit_key
where  f.delivery_key = @delivery_key
group by f.delivery_key, f.date_key / 100, u.unit_code;
