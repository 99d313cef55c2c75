-- pub_release_table: one row per table that a release froze: how many rows, and the hash that proves that they are as they were. None of a removed
-- release: whoever kept most of a table could try what is missing against its hash.
select r.release_code, t.table_name, t.row_count, t.content_hash
from   release_table t
join   release r on r.release_key = t.release_key
where  r.removed_at is null
