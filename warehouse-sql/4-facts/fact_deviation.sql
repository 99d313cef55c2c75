-- fact_deviation: the deviations of one delivery, if it is in force.
delete from fact_deviation where delivery_key = @delivery_key;

insert into fact_deviation (delivery_key, line_no, period_key, municipality_key, from_principal, to_principal, category_code,
                            quantity)
select s.delivery_key, s.line_no, p.period_key, m.municipality_key, s.from_principal, s.to_principal, s.category_code,
       s.quantity
from   stg_deviation s
left join dim_period p on p.period_code = s.period_code
left join dim_municipality m on m.municipality_code = s.municipality_code and p.last_day >= m.valid_from and p.last_day < m.valid_to
where  s.delivery_key = @delivery_key;
