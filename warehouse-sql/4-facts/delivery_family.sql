-- delivery_family: the families behind one kva delivery's talks, as it comes into force. Where the pseudonyms have been erased since, what was
-- kept stands. The raw rows are read once, by family and code; grouped by pseudonym first, which parts the rows soonest, and then by keys.
delete from delivery_family
where  delivery_key = @delivery_key and exists (select 1 from stg_procedure s where s.delivery_key = @delivery_key and s.pseudonym <> '');

with family_code as (
    select s.pseudonym, m.municipality_key, s.date_key / 100 as month_no, p.procedure_code_key, sum(cast(s.quantity as bigint)) as talks
    from   stg_procedure s
    join   dim_municipality m on m.municipality_code = s.municipality_code and s.date_key >= m.valid_from and s.date_key < m.valid_to
    join   dim_procedure_code p on p.procedure_code = s.procedure_code
    where  s.delivery_key = @delivery_key and s.pseudonym <> ''
    group by s.pseudonym, m.municipality_key, s.date_key / 100, p.procedure_code_key
),
family as (
    select c.municipality_key, c.month_no, sum(c.talks) as talks
    from   family_code c
    group by c.pseudonym, c.municipality_key, c.month_no
)
insert into delivery_family (delivery_key, month_no, municipality_key, breakdown, families, family_talks, squared_talks)
select @delivery_key, f.month_no, f.municipality_key, '', count(*), sum(f.talks), sum(f.talks * f.talks)
from   family f
group by f.municipality_key, f.month_no
union all
select @delivery_key, q.month_no, q.municipality_key, concat('code=', p.procedure_code), q.families, q.talks, q.squared_talks
from   (select c.municipality_key, c.month_no, c.procedure_code_key, count(*) as families, sum(c.talks) as talks, sum(c.talks * c.talks) as squared_talks
        from   family_code c
        group by c.municipality_key, c.procedure_code_key, c.month_no) q
join   dim_procedure_code p on p.procedure_code_key = q.procedure_code_key;
