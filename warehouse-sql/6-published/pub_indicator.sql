-- pub_indicator: the catalogue: one row per indicator in its version in force, with definition, source and caveat.
select i.indicator_code, i.version_no, i.valid_from, i.adoption, i.name_sv, i.name_en, i.definition_sv, i.definition_en,
       i.numerator_sv, i.numerator_en, i.denominator_sv, i.denominator_en, i.unit_sv, i.unit_en, i.multiplier, i.polarity,
       i.interval_method, i.goals, i.source_sv, i.source_en, i.recipient_sv, i.recipient_en, i.caveat_sv, i.caveat_en, i.feed, i.sort_order
from   dim_indicator i
where  i.version_no = (select max(v.version_no) from dim_indicator v where v.indicator_code = i.indicator_code)
