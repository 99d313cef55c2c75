-- base_C09: one row per period and centre on the list that has told of an agreement. The quantity is 1 where the term is three to five years; every row is measured against.
select c.delivery_key, c.line_no, c.municipality_key, c.period_key, c.centre_breakdown,
       c.term_within as quantity, 1 as measured_against
from   ind_centre_at c
where  c.period_kind = 'year' and c.has_agreement = 1
