-- base_P06: one row per network meeting, training or dialogue, for the county and for the area that it was for, and one more with its participants where
-- they are told (columns: see base_K01).
select f.delivery_key, f.line_no, a.area_key, f.date_key / 100 as month_no, 'measure=tillfallen' as measure_breakdown,
       concat('event=', f.event_type) as event_breakdown, 1 as quantity
from   fact_partnership_event f
join   dim_area a on a.area_kind = 'county' or a.area_key = f.area_key
where  f.event_type in ('nätverksträff', 'utbildning', 'dialog')
union all
select f.delivery_key, f.line_no, a.area_key, f.date_key / 100 as month_no, 'measure=deltagare' as measure_breakdown,
       null as event_breakdown, f.participants as quantity
from   fact_partnership_event f
join   dim_area a on a.area_kind = 'county' or a.area_key = f.area_key
where  f.event_type in ('nätverksträff', 'utbildning', 'dialog') and f.participants is not null
