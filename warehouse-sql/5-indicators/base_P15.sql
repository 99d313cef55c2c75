-- base_P15: one row per period and quarter in it with a snapshot of the map in force, at its first one; line 0 stands for the file as a whole (columns: see base_K01).
select t.delivery_key, 0 as line_no, t.area_key, t.period_key, 1 as quantity
from   (select d.delivery_key, a.area_key, p.period_key, row_number() over (partition by p.period_key, q.period_key order by d.first_day, d.delivery_key) as snapshot_no
        from   delivery d
        join   dim_period q on q.period_kind = 'quarter' and q.first_day <= d.first_day and q.last_day >= d.first_day
        join   dim_period p on p.period_kind in ('half_year', 'year', 'iop_year') and p.first_day <= d.first_day and p.last_day >= d.first_day
        join   dim_area a on a.area_kind = 'county'
        where  d.feed = 'utbud' and d.state = 'loaded') t
where  t.snapshot_no = 1
