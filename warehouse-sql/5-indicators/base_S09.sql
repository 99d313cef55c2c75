-- base_S09: one row per period and municipality that itself registered a deviation in it, at the first line that says so (columns: see base_K01).
select t.delivery_key, t.line_no, t.municipality_key, t.period_key, 1 as quantity
from   (select f.delivery_key, f.line_no, f.municipality_key, p.period_key,
               row_number() over (partition by p.period_key, m.municipality_code order by f.delivery_key, f.line_no) as line_order
        from   fact_deviation f
        join   ind_period_told p on p.feed = 'avvikelser' and p.told_key = f.period_key
        join   dim_municipality m on m.municipality_key = f.municipality_key
        where  f.from_principal = 'kommun' and f.quantity > 0) t
where  t.line_order = 1
