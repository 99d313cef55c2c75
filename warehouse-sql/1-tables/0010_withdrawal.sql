-- What persons decided about deliveries after they came. Part of the ledger: never dropped by a rebuild.

-- delivery_act: one row per decision and delivery it changed: on 2026-04-02 Anna withdrew delivery 14, 'fel månad', and thereby delivery 9 was restored.
create table delivery_act (
    act_no       bigint        not null primary key,
    delivery_key bigint        not null references delivery (delivery_key),
    act          nvarchar(20)  not null check (act in ('confirmed', 'withdrawn', 'restored')),
    acted_at     nvarchar(24)  not null,
    acted_by     nvarchar(100) not null,
    reason       nvarchar(400) not null       -- as the person gave it; '' where none is asked for
);
create index ix_delivery_act on delivery_act (delivery_key);
