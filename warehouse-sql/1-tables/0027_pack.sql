-- Mailed meeting packs. Part of the ledger: never dropped by a rebuild.

-- pack_mail: one row per release and person that the release's pack has been sent to, or is being sent to: nobody gets the same pack twice.
-- The row is written before the mail goes, so that of two processes only one sends; it is taken away again when the mail did not go.
create table pack_mail (
    release_key  bigint        not null references release (release_key),  -- two releases may hold the same data under two names
    receiver     nvarchar(200) not null,  -- the address, in lower case
    claimed_at   nvarchar(24)  not null,
    claim        nvarchar(32)  not null,  -- which attempt wrote the row; only that one may mark or remove it
    sent_at      nvarchar(24),            -- null while it is being sent
    ordered_by   nvarchar(100) not null,
    primary key (release_key, receiver)
);
