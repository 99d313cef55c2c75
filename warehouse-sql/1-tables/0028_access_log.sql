-- The access log. Part of the ledger: never dropped by a rebuild. It is erased by age, by the web server.

-- access_log: one row per thing that somebody did in the inner zone, or was refused: 'anna@vgregion.se, handläggare, read /inre/siffror?area, unprotected, allowed'.
-- Never a figure, a personal number, the content of a file, or what somebody searched for.
create table access_log (
    entry_no    bigint        not null primary key,
    happened_at nvarchar(24)  not null,
    who         nvarchar(200) not null,             -- the address that the sign-in told; '' for who had not signed in
    role        nvarchar(40)  not null,             -- handläggare, ägare, styrgrupp; '' for none
    action      nvarchar(40)  not null,             -- read, send, export, upload, ...
    what        nvarchar(400) not null,             -- the address; of its choices the names alone
    protection  nvarchar(20)  not null check (protection in ('protected', 'unprotected', 'none')),  -- of the figures that it shows; none: it shows none
    outcome     nvarchar(20)  not null check (outcome in ('allowed', 'refused'))
);
create index ix_access_log_time on access_log (happened_at);
