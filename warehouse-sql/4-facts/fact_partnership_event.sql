-- fact_partnership_event: the events of one sheet, if it is in force, and who was present.
delete from fact_partnership_event where delivery_key = @delivery_key;

delete from fact_partnership_presence where delivery_key = @delivery_key;

insert into fact_partnership_presence (delivery_key, line_no, organisation_key)
select s.delivery_key, s.line_no, o.organisation_key
from   stg_partnership_event s
join   dim_organisation o on replace(s.organisations, concat('|', o.organisation_code, '|'), '') <> s.organisations and s.date_key >= o.valid_from and s.date_key < o.valid_to
where  s.delivery_key = @delivery_key;

insert into fact_partnership_event (delivery_key, line_no, date_key, event_type, area_key, participants, organisation_count)
select s.delivery_key, s.line_no, s.date_key, s.event_type, a.area_key, s.participants,
       (select count(*) from fact_partnership_presence q where q.delivery_key = s.delivery_key and q.line_no = s.line_no)
from   stg_partnership_event s
left join dim_area a on a.area_code = s.area_code
where  s.delivery_key = @delivery_key;
