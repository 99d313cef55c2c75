-- fact_procedure_month_sums: Summorna per månad, kommun och enhet är lika med registreringarna, hela och i varje nedbrytning.
-- feeds: kva
select t.delivery_key, t.talks, s.summed_kind, s.talks as summed
from   (select f.delivery_key, sum(cast(f.quantity as bigint)) as talks
        from   fact_procedure f
        where  f.delivery_key between @first_delivery and @last_delivery
        group by f.delivery_key) t
left join (select m.delivery_key, case when m.breakdown = '' then '' else substring(m.breakdown, 1, 4) end as summed_kind, sum(m.talks) as talks
           from   fact_procedure_month m
           where  m.delivery_key between @first_delivery and @last_delivery
           group by m.delivery_key, case when m.breakdown = '' then '' else substring(m.breakdown, 1, 4) end
           union all
           select u.delivery_key, 'unit', sum(u.talks)
           from   fact_procedure_unit_month u
           where  u.delivery_key between @first_delivery and @last_delivery
           group by u.delivery_key) s on s.delivery_key = t.delivery_key
where  s.talks is null or s.talks <> t.talks
