-- dim_unit_orphan, inferred members: one on which no line stands any longer, after a delivery was superseded or withdrawn, is taken away.
delete from dim_unit
where  is_inferred = 1
and    unit_code not in (select s.unit_code from stg_unit_use s);
