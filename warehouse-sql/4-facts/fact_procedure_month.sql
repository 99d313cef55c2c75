-- fact_procedure_month: the talks of one kva delivery by month and municipality, whole and by one breakdown at a time; squared talks tell how much
-- several talks with one family widen an interval. The level of care is the row's own, else that of its unit (feeds.md, kva).
delete from fact_procedure_month where delivery_key = @delivery_key;

insert into fact_procedure_month (delivery_key, month_no, municipality_key, breakdown, talks, families, squared_talks)
select t.delivery_key, t.month_no, t.municipality_key, t.breakdown, t.talks, k.families,
       t.talks - coalesce(k.family_talks, 0) + coalesce(k.squared_talks, 0)
from   (select f.delivery_key, f.date_key / 100 as month_no, f.municipality_key, '' as breakdown, sum(cast(f.quantity as bigint)) as talks
        from   fact_procedure f
        where  f.delivery_key = @delivery_key
        group by f.delivery_key, f.date_key / 100, f.municipality_key
        union all
        select f.delivery_key, f.date_key / 100, f.municipality_key, concat('code=', c.procedure_code), sum(cast(f.quantity as bigint))
        from   fact_procedure f
        join   dim_procedure_code c on c.procedure_code_key = f.procedure_code_key
        where  f.delivery_key = @delivery_key
        group by f.delivery_key, f.date_key / 100, f.municipality_key, c.procedure_code
        union all
        select f.delivery_key, f.date_key / 100, f.municipality_key, concat('ground=', g.ground_code), sum(cast(f.quantity as bigint))
        from   fact_procedure f
        join   dim_ground g on g.ground_key = f.ground_key
        where  f.delivery_key = @delivery_key
        group by f.delivery_key, f.date_key / 100, f.municipality_key, g.ground_code
        union all
        select f.delivery_key, f.date_key / 100, f.municipality_key, concat('age=', a.age_group_code), sum(cast(f.quantity as bigint))
        from   fact_procedure f
        join   dim_age_group a on a.age_group_key = f.age_group_key
        where  f.delivery_key = @delivery_key
        group by f.delivery_key, f.date_key / 100, f.municipality_key, a.age_group_code
        union all
        select f.delivery_key, f.date_key / 100, f.municipality_key, concat('level=', v.care_level_code), sum(cast(f.quantity as bigint))
        from   fact_procedure f
        join   dim_unit u on u.unit_key = f.unit_key
        join   dim_care_level v on v.care_level_key = coalesce(nullif(f.care_level_key, 0), u.care_level_key)
        where  f.delivery_key = @delivery_key
        group by f.delivery_key, f.date_key / 100, f.municipality_key, v.care_level_code) t
left join delivery_family k
on     k.delivery_key = t.delivery_key and k.month_no = t.month_no and k.municipality_key = t.municipality_key and k.breakdown = t.breakdown;
