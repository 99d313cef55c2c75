-- fact_offer_coverage: the coverage of the offers that a snapshot's coming or going changed, and of all offers in the months that the latest
-- snapshot added. It reaches to the month of the latest snapshot: what is offered after that, nobody has told.
delete from fact_offer_coverage
where  month_no > (select coalesce(max(n.snapshot_day), 0) / 100 from stg_offer_snapshot n)
or     offer_key in (select k.offer_key from dim_offer k where k.changed_by = @delivery_key);

insert into fact_offer_coverage (delivery_key, line_no, month_no, offer_key, municipality_key, ground_key, age_group_key, seats)
select o.delivery_key, o.line_no, p.first_day / 100, o.offer_key, m.municipality_key, g.ground_key, a.age_group_key, o.seats_per_term
from   dim_offer o
join   dim_period p on p.period_kind = 'month' and p.first_day < o.valid_to and p.last_day >= o.valid_from
join   dim_municipality m on m.municipality_key > 1 and m.valid_to = 99991231 and (o.serves = 'alla' or replace(o.serves, concat('|', m.municipality_code, '|'), '') <> o.serves)
join   dim_ground g on g.ground_key > 0 and replace(o.grounds, concat('|', g.ground_code, '|'), '') <> o.grounds
join   dim_age_group a on a.age_group_key > 0 and a.age_from <= o.age_to and a.age_to >= o.age_from
where  o.covers_from < o.covers_to
and    p.first_day <= (select max(n.snapshot_day) from stg_offer_snapshot n)
and    (o.changed_by = @delivery_key or p.first_day / 100 > (select coalesce(max(c.month_no), 0) from fact_offer_coverage c));
