-- stg_representative: one row per accepted line of the barnrattsombud deliveries in force; date_key is the last day of its period.
select r.delivery_key, r.line_no, d.last_day as date_key, r.period_code, coalesce(alias.code, r.unit_code) as unit_code, r.representatives, r.trained, r.bra_trained, r.local_routine
from   raw_representative r
join   delivery d on d.delivery_key = r.delivery_key
left join code_alias alias on alias.kind = 'unit' and alias.written_code = r.unit_code
where  d.state = 'loaded'
