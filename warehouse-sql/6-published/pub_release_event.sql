-- pub_release_event: one row per decision about a release, with its reason; who decided stays in the ledger. Naming a reader is nobody else's business.
select e.event_no, r.release_code, e.event, e.happened_at, e.reason
from   release_event e
join   release r on r.release_key = e.release_key
where  e.event <> 'reader_named'
