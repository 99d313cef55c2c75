-- base_O06: one row per year, row of a survey and area that O06 counts: quantity is the answers 4 and 5, answers_total all (columns: see base_K01).
select b.delivery_key, b.line_no, b.area_key, b.period_key, b.answers_4_5 as quantity, b.answers_total
from   base_survey b
where  b.question_code = 'kannedom_vardens_vagar' and b.respondent_group = 'idéburna'
