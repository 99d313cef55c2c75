-- base_P07: one row per period and idea-based party that took part in a network meeting or dialogue of it, at the first of them (columns: see base_K01).
select t.delivery_key, t.line_no, t.area_key, t.period_key, 1 as quantity
from   (select f.delivery_key, f.line_no, a.area_key, p.period_key,
               row_number() over (partition by p.period_key, o.organisation_code order by f.date_key, f.delivery_key, f.line_no) as seen_no
        from   fact_partnership_event f
        join   fact_partnership_presence q on q.delivery_key = f.delivery_key and q.line_no = f.line_no
        join   dim_organisation o on o.organisation_key = q.organisation_key and o.is_party = 1
        join   dim_period_month pm on pm.month_no = f.date_key / 100
        join   dim_period p on p.period_key = pm.period_key and p.period_kind in ('half_year', 'iop_year')
        join   dim_area a on a.area_kind = 'county'
        where  f.event_type in ('nätverksträff', 'dialog')) t
where  t.seen_no = 1
