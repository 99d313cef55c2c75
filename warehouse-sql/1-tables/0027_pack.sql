-- Mailed meeting packs. Part of the ledger: never dropped by a rebuild.

-- pack_mail: one row per release and person that the release's pack has been sent to, or is being sent to: nobody gets the same pack twice.
-- The row is written before the mail goes, so that of two processes only one sends; it is taken away again when the mail did not go.
create table pack_mail (
    content_hash nvarchar(64)  not null,  -- of the release's data: a release made anew is another one
    receiver     nvarchar(200) not null,  -- the address, in lower case
    claimed_at   nvarchar(24)  not null,
    claim        nvarchar(32)  not null,  -- which attempt wrote the row; only that one may mark or remove it
    sent_at      nvarchar(24),            -- null while it is being sent
    ordered_by   nvarchar(100) not null,
    primary key (content_hash, receiver)
);
