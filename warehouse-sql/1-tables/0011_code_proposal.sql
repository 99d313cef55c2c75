-- What persons decided about codes that no list knows. Part of the ledger: never dropped by a rebuild.

-- code_alias: one row per written code that a person has judged: the unit written SE2321000131-E00000000001X is the same as SE2321000131-E000000000011.
create table code_alias (
    kind         nvarchar(20)  not null check (kind in ('unit', 'organisation')),
    written_code nvarchar(60)  not null,
    code         nvarchar(60),                -- the known code it stands for; null unless the decision is 'same'
    decision     nvarchar(10)  not null check (decision in ('same', 'new', 'ignore')),
    decided_by   nvarchar(100) not null,
    decided_at   nvarchar(24)  not null,
    primary key (kind, written_code),
    check ((decision = 'same' and code is not null) or (decision <> 'same' and code is null))
);
