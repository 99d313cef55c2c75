-- fact_procedure_month: the talks of one kva delivery by month and municipality, whole and by one breakdown at a time; squared talks tell how much
-- several talks with one family widen an interval. The level of care is the row's own, else that of its unit (feeds.md, kva).
-- The facts are read twice, not once per breakdown: two breakdowns at a time are summed by their keys, and the sums summed on.
delete from fact_procedure_month where delivery_key = @delivery_key;

with by_age_ground as (
    select f.municipality_key, f.age_group_key, f.ground_key, f.date_key / 100 as month_no, sum(cast(f.quantity as bigint)) as talks
    from   fact_procedure f
    where  f.delivery_key = @delivery_key
    group by f.municipality_key, f.age_group_key, f.ground_key, f.date_key / 100
),
by_code_level as (
    select f.municipality_key, f.procedure_code_key, coalesce(nullif(f.care_level_key, 0), u.care_level_key) as care_level_key,
           f.date_key / 100 as month_no, sum(cast(f.quantity as bigint)) as talks
    from   fact_procedure f
    join   dim_unit u on u.unit_key = f.unit_key
    where  f.delivery_key = @delivery_key
    group by f.municipality_key, f.procedure_code_key, coalesce(nullif(f.care_level_key, 0), u.care_level_key), f.date_key / 100
)
insert into fact_procedure_month (delivery_key, month_no, municipality_key, breakdown, talks, families, squared_talks)
select @delivery_key, t.month_no, t.municipality_key, t.breakdown, t.talks, k.families,
       t.talks - coalesce(k.family_talks, 0) + coalesce(k.squared_talks, 0)
from   (select s.month_no, s.municipality_key, '' as breakdown, sum(s.talks) as talks
        from   by_age_ground s
        group by s.month_no, s.municipality_key
        union all
        select s.month_no, s.municipality_key, concat('code=', c.procedure_code), sum(s.talks)
        from   by_code_level s
        join   dim_procedure_code c on c.procedure_code_key = s.procedure_code_key
        group by s.month_no, s.municipality_key, c.procedure_code
        union all
        select s.month_no, s.municipality_key, concat('ground=', g.ground_code), sum(s.talks)
        from   by_age_ground s
        join   dim_ground g on g.ground_key = s.ground_key
        group by s.month_no, s.municipality_key, g.ground_code
        union all
        select s.month_no, s.municipality_key, concat('age=', a.age_group_code), sum(s.talks)
        from   by_age_ground s
        join   dim_age_group a on a.age_group_key = s.age_group_key
        group by s.month_no, s.municipality_key, a.age_group_code
        union all
        select s.month_no, s.municipality_key, concat('level=', v.care_level_code), sum(s.talks)
        from   by_code_level s
        join   dim_care_level v on v.care_level_key = s.care_level_key
        group by s.month_no, s.municipality_key, v.care_level_code) t
left join delivery_family k
on     k.delivery_key = @delivery_key and k.month_no = t.month_no and k.municipality_key = t.municipality_key and k.breakdown = t.breakdown;
