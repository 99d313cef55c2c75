-- fact_sip: the plans of one delivery, if it is in force.
delete from fact_sip where delivery_key = @delivery_key;

insert into fact_sip (delivery_key, line_no, period_key, municipality_key, age_group_key, established, followed_up,
                      child_took_part)
select s.delivery_key, s.line_no, p.period_key, m.municipality_key, a.age_group_key, s.established, s.followed_up,
       s.child_took_part
from   stg_sip s
left join dim_period p on p.period_code = s.period_code
left join dim_municipality m on m.municipality_code = s.municipality_code and p.last_day >= m.valid_from and p.last_day < m.valid_to
left join dim_age_group a on a.age_group_code = s.age_group_code
where  s.delivery_key = @delivery_key;
