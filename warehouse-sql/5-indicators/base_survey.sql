-- base_survey: one row per year, row of a survey and area whose figure it counts in: its own area, and the county where the group of respondents has no row of the county's own.
with told as (
    select f.delivery_key, f.line_no, y.period_key, f.area_key, a.area_kind, f.respondent_group, f.question_code, f.answers_4_5, f.answers_total
    from   fact_survey f
    join   ind_period_told y on y.feed = 'enkat' and y.told_key = f.period_key and y.period_kind = 'year'
    join   dim_area a on a.area_key = f.area_key
)
select t.delivery_key, t.line_no, t.period_key, t.area_key, t.respondent_group, t.question_code, t.answers_4_5, t.answers_total
from   told t
union all
select t.delivery_key, t.line_no, t.period_key, c.area_key, t.respondent_group, t.question_code, t.answers_4_5, t.answers_total
from   told t
join   dim_area c on c.area_kind = 'county'
where  t.area_kind <> 'county'
and    not exists (select 1 from told l where l.area_kind = 'county' and l.period_key = t.period_key and l.respondent_group = t.respondent_group
                   and l.question_code = t.question_code)
