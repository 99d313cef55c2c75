-- fact_survey: the answers of one delivery, if it is in force.
delete from fact_survey where delivery_key = @delivery_key;

insert into fact_survey (delivery_key, line_no, period_key, respondent_group, area_key, question_code, answers_4_5,
                         answers_total)
select s.delivery_key, s.line_no, p.period_key, s.respondent_group, a.area_key, s.question_code, s.answers_4_5, s.answers_total
from   stg_survey s
left join dim_period p on p.period_code = s.period_code
left join dim_area a on a.area_code = s.area_code
where  s.delivery_key = @delivery_key;
