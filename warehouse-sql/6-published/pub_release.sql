-- pub_release: one row per release, the removed ones too. The page reckons from the clock whether it holds; who made it stays in the ledger.
select r.release_key, r.release_code, r.name, r.publication_key, p.finished_at as published_at, r.as_of_day, r.made_at, r.public_from,
       c.release_code as corrects_code, r.removed_at, r.content_hash, r.byte_count, r.shape_hash
from   release r
join   publication p on p.publication_key = r.publication_key
left join release c on c.release_key = r.corrects_key
