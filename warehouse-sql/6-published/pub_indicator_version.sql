-- pub_indicator_version: one row per indicator and version of its definition; from the second on, valid_from is where a series has a break mark.
select i.indicator_code, i.version_no, i.valid_from, i.change_sv, i.change_en, i.definition_sv, i.definition_en
from   dim_indicator i
