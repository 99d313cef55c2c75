-- fact_procedure_members: Varje registrering pekar på medlemmar som finns i dimensionerna, i den version som gällde den dagen.
-- feeds: enheter
-- Not asked of each kva delivery as it loads: the insert proves it there, by the same conditions on columns that take no null (4-facts/fact_procedure.sql).
select f.delivery_key, f.line_no
from   fact_procedure f
left join dim_date t on t.date_key = f.date_key
left join dim_unit u on u.unit_key = f.unit_key and u.covers_from <= f.date_key and u.covers_to > f.date_key
left join dim_procedure_code p on p.procedure_code_key = f.procedure_code_key
left join dim_municipality m on m.municipality_key = f.municipality_key and m.valid_from <= f.date_key and m.valid_to > f.date_key
left join dim_age_group a on a.age_group_key = f.age_group_key
left join dim_sex x on x.sex_key = f.sex_key
left join dim_ground g on g.ground_key = f.ground_key
left join dim_care_level c on c.care_level_key = f.care_level_key
where  f.delivery_key >= @first_delivery and f.delivery_key <= @last_delivery
and    (t.date_key is null or u.unit_key is null or p.procedure_code_key is null or m.municipality_key is null
        or a.age_group_key is null or x.sex_key is null or g.ground_key is null or c.care_level_key is null)
