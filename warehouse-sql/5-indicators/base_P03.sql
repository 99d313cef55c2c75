-- base_P03: one row per meeting of the steering group: quantity is the parties that were present, parties those of the partnership on that day (columns: see base_K01).
select f.delivery_key, f.line_no, a.area_key, f.date_key / 100 as month_no,
       (select count(*) from fact_partnership_presence q
        join dim_organisation o on o.organisation_key = q.organisation_key and (o.is_party = 1 or o.organisation_type = 'region')
        where q.delivery_key = f.delivery_key and q.line_no = f.line_no) as quantity,
       (select count(*) from dim_organisation o
        where (o.is_party = 1 or o.organisation_type = 'region') and o.valid_from <= f.date_key and o.valid_to > f.date_key) as parties
from   fact_partnership_event f
join   dim_area a on a.area_kind = 'county'
where  f.event_type = 'styrgruppsmöte'
