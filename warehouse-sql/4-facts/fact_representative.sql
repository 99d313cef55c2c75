-- fact_representative: the representatives of one delivery, if it is in force.
delete from fact_representative where delivery_key = @delivery_key;

insert into fact_representative (delivery_key, line_no, period_key, date_key, unit_key, representatives, trained, bra_trained,
                                 local_routine)
select s.delivery_key, s.line_no, p.period_key, s.date_key, u.unit_key, s.representatives, s.trained, s.bra_trained,
       s.local_routine
from   stg_representative s
left join dim_period p on p.period_code = s.period_code
left join dim_unit u on u.unit_code = s.unit_code and s.date_key >= u.covers_from and s.date_key < u.covers_to
where  s.delivery_key = @delivery_key;
