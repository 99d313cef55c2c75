-- fact_procedure_month_level, levels of care: summed again after the unit lists changed, in the deliveries where a row leaves its level to the unit.
delete from fact_procedure_month
where  substring(breakdown, 1, 6) = 'level='
and    delivery_key in (select f.delivery_key from fact_procedure f where f.care_level_key = 0);

insert into fact_procedure_month (delivery_key, month_no, municipality_key, breakdown, talks, families, squared_talks)
select f.delivery_key, f.date_key / 100, f.municipality_key, concat('level=', v.care_level_code), sum(cast(f.quantity as bigint)), null,
       sum(cast(f.quantity as bigint))
from   fact_procedure f
join   dim_unit u on u.unit_key = f.unit_key
join   dim_care_level v on v.care_level_key = coalesce(nullif(f.care_level_key, 0), u.care_level_key)
where  f.delivery_key in (select o.delivery_key from fact_procedure o where o.care_level_key = 0)
group by f.delivery_key, f.date_key / 100, f.municipality_key, v.care_level_code;
