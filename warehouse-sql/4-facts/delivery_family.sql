-- delivery_family: the families behind one kva delivery's talks, as it comes into force. Where the pseudonyms have been erased since, what was
-- kept stands.
delete from delivery_family
where  delivery_key = @delivery_key and exists (select 1 from stg_procedure s where s.delivery_key = @delivery_key and s.pseudonym <> '');

insert into delivery_family (delivery_key, month_no, municipality_key, breakdown, families, family_talks, squared_talks)
select q.delivery_key, q.month_no, q.municipality_key, q.breakdown, count(*), sum(q.talks), sum(q.talks * q.talks)
from   (select s.delivery_key, s.date_key / 100 as month_no, m.municipality_key, '' as breakdown, s.pseudonym,
               sum(cast(s.quantity as bigint)) as talks
        from   stg_procedure s
        join   dim_municipality m on m.municipality_code = s.municipality_code and s.date_key >= m.valid_from and s.date_key < m.valid_to
        where  s.delivery_key = @delivery_key and s.pseudonym <> ''
        group by s.delivery_key, s.date_key / 100, m.municipality_key, s.pseudonym
        union all
        select s.delivery_key, s.date_key / 100 as month_no, m.municipality_key, concat('code=', s.procedure_code) as breakdown, s.pseudonym,
               sum(cast(s.quantity as bigint)) as talks
        from   stg_procedure s
        join   dim_municipality m on m.municipality_code = s.municipality_code and s.date_key >= m.valid_from and s.date_key < m.valid_to
        where  s.delivery_key = @delivery_key and s.pseudonym <> ''
        group by s.delivery_key, s.date_key / 100, m.municipality_key, s.procedure_code, s.pseudonym) q
group by q.delivery_key, q.month_no, q.municipality_key, q.breakdown;
