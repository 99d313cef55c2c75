-- pub_indicator: the catalogue: one row per indicator in its version in force, with definition, source and caveat, or why it is not measured.
select i.indicator_code, i.version_no, i.valid_from, i.adoption, i.priority, i.state, i.reason_sv, i.reason_en, i.name_sv, i.name_en,
       i.definition_sv, i.definition_en, i.numerator_sv, i.numerator_en, i.denominator_sv, i.denominator_en, i.unit_sv, i.unit_en, i.multiplier,
       i.value_method, i.interval_method, i.dependence, i.decimals, i.polarity, i.goals, i.has_whole, i.protected, i.minimum_base, i.audience,
       i.source_sv, i.source_en, i.recipient_sv, i.recipient_en, i.caveat_sv, i.caveat_en, i.feed, i.sort_order
from   dim_indicator i
where  i.version_no = (select max(v.version_no) from dim_indicator v where v.indicator_code = i.indicator_code)
