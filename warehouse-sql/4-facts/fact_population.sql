-- fact_population: the rows of one delivery, if it is in force; municipalities outside the county are accepted but give no row.
delete from fact_population where delivery_key = @delivery_key;

insert into fact_population (delivery_key, line_no, area_key, year_no, age, sex_key, people)
select s.delivery_key, s.line_no, a.area_key, s.year_no, s.age, x.sex_key, s.people
from   stg_population s
join   dim_area a on a.area_code = case when s.region_code = '14' then 'lan' else s.region_code end
left join dim_sex x on x.sex_code = s.sex_code
where  s.delivery_key = @delivery_key
and    a.area_kind in ('county', 'municipality');
