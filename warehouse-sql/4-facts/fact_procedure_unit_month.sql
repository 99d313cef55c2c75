-- fact_procedure_unit_month: the talks of one kva delivery by month and health-care unit, whichever version of the unit held. Summed by version
-- first: what is compared row by row is then a number, not a text.
delete from fact_procedure_unit_month where delivery_key = @delivery_key;

insert into fact_procedure_unit_month (delivery_key, month_no, unit_code, talks, first_line)
select @delivery_key, s.month_no, u.unit_code, sum(s.talks), min(s.first_line)
from   (select f.unit_key, f.date_key / 100 as month_no, sum(cast(f.quantity as bigint)) as talks, min(f.line_no) as first_line
        from   fact_procedure f
        where  f.delivery_key = @delivery_key
        group by f.unit_key, f.date_key / 100) s
join   dim_unit u on u.unit_key = s.unit_key
group by s.month_no, u.unit_code;
