-- What has been erased because its time was over. Part of the ledger: never dropped by a rebuild, so that it can be shown that the rules are kept.

-- erasure: one row per kind and run that erased anything: on 2026-11-26 the pseudonyms of 1 204 registrations before 2024-11-26 were erased.
create table erasure (
    erasure_no bigint        not null primary key,
    kind       nvarchar(20)  not null check (kind in ('pseudonym', 'job_run', 'access_log')),
    before_day int           not null,     -- what lay before this day (yyyymmdd) was erased
    row_count  bigint        not null,
    erased_at  nvarchar(24)  not null,
    erased_by  nvarchar(100) not null
);
