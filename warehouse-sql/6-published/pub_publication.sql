-- pub_publication: one row per publication; the highest number is the one that pub_value holds.
select p.publication_key, p.finished_at, p.cell_count, p.changed_count
from   publication p
