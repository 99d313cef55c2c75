-- stg_survey: one row per accepted line of the enkat deliveries in force.
select r.delivery_key, r.line_no, r.period_code, r.respondent_group, r.area_code, r.question_code, r.answers_4_5, r.answers_total
from   raw_survey r
join   delivery d on d.delivery_key = r.delivery_key
where  d.state = 'loaded'
