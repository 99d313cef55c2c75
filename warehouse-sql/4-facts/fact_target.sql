-- fact_target: the targets of one list, if it is in force.
delete from fact_target where delivery_key = @delivery_key;

insert into fact_target (delivery_key, line_no, indicator_code, area_key, list_year, base_period, base_value, target_value,
                         target_date, direction)
select s.delivery_key, s.line_no, s.indicator_code, a.area_key, s.list_year, s.base_period, s.base_value, s.target_value,
       s.target_date, s.direction
from   stg_target s
left join dim_area a on a.area_code = s.area_code
where  s.delivery_key = @delivery_key;
