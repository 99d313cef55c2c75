-- base_P06: one row per network meeting, training or dialogue and measure of it, for the county and for the area that it was for: as an event, as one of
-- its kind, and with its participants where they are told. measure_breakdown is '' where the row belongs to a kind (columns: see base_K01).
select f.delivery_key, f.line_no, a.area_key, f.date_key / 100 as month_no, m.measure_breakdown,
       case when m.measure_breakdown = '' then concat('event=', f.event_type) end as event_breakdown,
       case when m.measure_breakdown = 'measure=deltagare' then f.participants else 1 end as quantity
from   fact_partnership_event f
join   dim_area a on a.area_kind = 'county' or a.area_key = f.area_key
join   (select '' as measure_breakdown
        union all select 'measure=tillfallen'
        union all select 'measure=deltagare') m on m.measure_breakdown <> 'measure=deltagare' or f.participants is not null
where  f.event_type in ('nätverksträff', 'utbildning', 'dialog')
