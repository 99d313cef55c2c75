-- base_representative: one row per period and health-care unit that told of its representatives in it: its latest statement.
select t.delivery_key, t.line_no, t.period_key, t.last_day, t.unit_code, t.municipality_key, t.representatives, t.trained, t.bra_trained, t.local_routine
from   (select f.delivery_key, f.line_no, p.period_key, p.last_day, u.unit_code, u.municipality_key, f.representatives, f.trained, f.bra_trained, f.local_routine,
               row_number() over (partition by p.period_key, u.unit_code order by f.date_key desc, f.delivery_key desc, f.line_no desc) as told_no
        from   fact_representative f
        join   dim_unit u on u.unit_key = f.unit_key
        join   ind_period_told p on p.feed = 'barnrattsombud' and p.told_key = f.period_key) t
where  t.told_no = 1
