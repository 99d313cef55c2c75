-- fact_procedure: the rows of one delivery, if it is in force; a delivery that no longer is leaves nothing.
-- Left joins on purpose: a member that is missing then breaks the load on a not-null column instead of losing the row unseen, which is why
-- checks/fact_procedure_members is not asked again as a kva delivery loads. And SQLite keeps the raw rows as the outermost loop (with statistics it
-- would rather begin with a product of the small dimensions).
delete from fact_procedure where delivery_key = @delivery_key;

insert into fact_procedure (delivery_key, line_no, date_key, unit_key, procedure_code_key, municipality_key,
                            age_group_key, sex_key, ground_key, care_level_key, quantity)
select s.delivery_key, s.line_no, s.date_key, u.unit_key, p.procedure_code_key, m.municipality_key,
       a.age_group_key, x.sex_key, g.ground_key, coalesce(c.care_level_key, 0), s.quantity
from   stg_procedure s
left join dim_unit u on u.unit_code = s.unit_code and s.date_key >= u.covers_from and s.date_key < u.covers_to
left join dim_procedure_code p on p.procedure_code = s.procedure_code
left join dim_municipality m on m.municipality_code = s.municipality_code and s.date_key >= m.valid_from and s.date_key < m.valid_to
left join dim_age_group a on a.age_group_code = s.age_group_code
left join dim_sex x on x.sex_code = s.sex_code
left join dim_ground g on g.ground_code = s.ground_code
left join dim_care_level c on c.care_level_code = s.care_level_code
where  s.delivery_key = @delivery_key;
