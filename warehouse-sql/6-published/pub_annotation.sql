-- pub_annotation: one row per note that stands beside a figure, with its period. Who wrote it stays in the ledger.
select n.annotation_key, n.indicator_code, n.area_code, n.period_code, p.first_day, p.last_day, p.label_sv as period_sv, p.label_en as period_en,
       n.text_sv, n.text_en, n.written_at
from   annotation n
join   dim_period p on p.period_code = n.period_code
where  n.removed_at is null
