-- Releases: what was published at one moment, frozen under a name. Part of the ledger: never dropped by a rebuild.

-- release: one row per frozen state of the published layer: 3, 'Styrgruppen hösten 2026', of publication 12, for everybody from 2026-10-15 07:00.
-- Whether it holds, is superseded or removed follows from these columns and the clock; nothing need run for it to become public.
create table release (
    release_key     bigint        not null primary key,
    release_code    nvarchar(60)  not null unique,  -- in addresses: styrgruppen-hosten-2026
    name            nvarchar(100) not null,
    publication_key bigint        not null references publication (publication_key),
    as_of_day       int,                            -- only periods that were over by this day (yyyymmdd); null for all that was published
    made_at         nvarchar(24)  not null,
    made_by         nvarchar(100) not null,
    public_from     nvarchar(24)  not null,         -- before this moment only named readers and those who see what is not released
    corrects_key    bigint        references release (release_key),  -- the release that it was made to correct
    removed_at      nvarchar(24),                   -- taken away: the link then says so, and why
    content_hash    nvarchar(64)  not null,         -- sha-256 of the frozen file
    byte_count      bigint        not null,         -- of the frozen file
    shape_hash      nvarchar(64)  not null          -- of its tables and columns: a program that reads others says so
);

-- release_part: one row per piece of the frozen file, compressed; gone when the release has been removed.
create table release_part (
    release_key bigint         not null references release (release_key),
    part_no     int            not null,
    content     varbinary(8000) not null,
    primary key (release_key, part_no)
);

-- release_table: one row per table of the frozen file, with what proves that it is as it was.
create table release_table (
    release_key  bigint       not null references release (release_key),
    table_name   nvarchar(60) not null,
    row_count    bigint       not null,
    content_hash nvarchar(64) not null,
    primary key (release_key, table_name)
);

-- release_reader: one row per person who may read a release before it is public, by the address that the sign-in tells.
create table release_reader (
    release_key bigint        not null references release (release_key),
    reader      nvarchar(200) not null,             -- lower case
    primary key (release_key, reader)
);

-- release_event: one row per decision about a release: what was decided, when, by whom and why. The log of corrections.
create table release_event (
    event_no    bigint        not null primary key,
    release_key bigint        not null references release (release_key),
    event       nvarchar(20)  not null check (event in ('made', 'time_set', 'reader_named', 'corrected', 'removed')),
    happened_at nvarchar(24)  not null,
    decided_by  nvarchar(100) not null,
    reason      nvarchar(400) not null              -- as the person gave it, for everybody to read; '' where none is asked for
);
create index ix_release_event on release_event (release_key);
