-- What handläggare write beside figures. Part of the ledger: never dropped by a rebuild.

-- annotation: one row per note at a point of a trend: at K01 of Göteborg in 2026H1, 'Nytt journalsystem från mars 2026', by Anna on 2026-09-01.
create table annotation (
    annotation_key bigint        not null primary key,
    indicator_code nvarchar(20)  not null,
    area_code      nvarchar(40)  not null,  -- '' for every area
    period_code    nvarchar(20)  not null,
    text_sv        nvarchar(200) not null,  -- for everybody to read; screened for persons before it is saved
    text_en        nvarchar(200) not null,  -- '' where nobody has translated it
    written_by     nvarchar(100) not null,
    written_at     nvarchar(24)  not null,
    removed_by     nvarchar(100),
    removed_at     nvarchar(24)             -- taken away: the note is kept here and shown to nobody
);
create index ix_annotation on annotation (indicator_code, period_code);
