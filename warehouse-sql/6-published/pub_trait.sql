-- pub_trait: one row per trait by which municipalities are called alike or ranked, with its source.
select t.trait_code, t.label_sv, t.label_en, t.unit_sv, t.unit_en, t.year_no, t.is_likeness, t.source_text, t.sort_order
from   dim_trait t
