-- The ledger of sources: what was last asked of an address or a server, and what came of it. Never dropped by a rebuild.

-- source_state: one row per configured source that has been tried, such as scb-befolkning, fetched on 2026-02-21.
create table source_state (
    source_name   nvarchar(60)   not null primary key,
    outcome       nvarchar(20)   not null check (outcome in ('fetched', 'unchanged', 'failed')),
    message       nvarchar(1000) not null,    -- the same in a Swedish sentence
    tried_at      nvarchar(24)   not null,
    fetched_at    nvarchar(24),               -- when a file was last written; null for never
    request_hash  nvarchar(64),               -- sha-256 of the question that the tags below answer
    etag          nvarchar(400),              -- sent back as If-None-Match
    last_modified nvarchar(60),               -- sent back as If-Modified-Since
    sha256        nvarchar(64)                -- of the file then written, as in delivery
);
