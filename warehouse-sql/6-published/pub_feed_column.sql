-- pub_feed_column: one row per column of a feed's files: its names, whether it must be there, what it may hold and an example.
select c.feed, c.column_no, c.column_name, c.aliases, c.is_required, c.value_kind, c.domain_sv, c.domain_en, c.example
from   dim_feed_column c
