-- stg_unit_use: one row per accepted line in force that names a health-care unit, whatever the feed.
select s.delivery_key, s.line_no, s.unit_code from stg_procedure s
union all
select s.delivery_key, s.line_no, s.unit_code from stg_referral s where s.unit_code is not null
union all
select s.delivery_key, s.line_no, s.unit_code from stg_representative s
