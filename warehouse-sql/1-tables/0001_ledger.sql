-- The ledger: what came, what became of it, and what was published. Never dropped by a rebuild.
-- Times are ISO 8601 text in UTC ('2026-04-02T05:00:00.000Z'); days are whole numbers yyyymmdd.

-- warehouse_setting: one row per fact about this warehouse itself, such as ('sample', '1') for one that holds invented figures.
create table warehouse_setting (
    setting_name  nvarchar(60)  not null primary key,
    setting_value nvarchar(400) not null
);

-- delivery: one row per file that came, such as kva_2026-03.csv from sender region, loaded with 377 of 380 rows.
create table delivery (
    delivery_key     bigint        not null primary key,
    feed             nvarchar(40)  not null,
    sender           nvarchar(60)  not null,
    file_name        nvarchar(260) not null,  -- a personal number in it is masked
    sha256           nvarchar(64)  not null,  -- of the bytes as they came, lower-case hex
    byte_count       bigint        not null,
    period_code      nvarchar(30)  not null,
    first_day        int           not null,
    last_day         int           not null,
    received_at      nvarchar(24)  not null,
    finished_at      nvarchar(24),
    received_by      nvarchar(100) not null,
    confirmed_by     nvarchar(100),
    state            nvarchar(20)  not null check (state in ('waiting', 'loading', 'held', 'loaded', 'superseded', 'withdrawn', 'rejected')),
    read_count       bigint        not null default 0,
    loaded_count     bigint        not null default 0,
    rejected_count   bigint        not null default 0,
    contract_version int           not null,
    refusal_code     nvarchar(40),            -- why the whole file was refused or is held
    refusal_message  nvarchar(1000),          -- the same in a Swedish sentence that says what to do
    superseded_by    bigint,                  -- delivery_key of the delivery now in force for the same feed, sender and period
    holds_identity   int           not null default 0 check (holds_identity in (0, 1)),  -- 1: the scan found a personal number, so the file may not be kept
    file_state       nvarchar(10)  not null check (file_state in ('inbox', 'done', 'failed', 'deleted')),
    file_path        nvarchar(1000) not null  -- in the inbox, relative to it; how an interrupted run finds the file again
);
create index ix_delivery_feed on delivery (feed, sender, first_day, last_day);
create index ix_delivery_sha256 on delivery (sha256);

-- delivery_rejection: one row per line that was refused, with what to do about it; never the line itself.
create table delivery_rejection (
    delivery_key bigint         not null references delivery (delivery_key),
    line_no      bigint         not null,
    column_name  nvarchar(60)   not null,
    rule_code    nvarchar(40)   not null,
    masked_value nvarchar(60)   not null,
    message      nvarchar(1000) not null,
    primary key (delivery_key, line_no)
);

-- delivery_warning: one row per thing that was loaded but that somebody should know, such as an ignored column.
create table delivery_warning (
    delivery_key  bigint         not null references delivery (delivery_key),
    warning_no    int            not null,
    warning_code  nvarchar(40)   not null,
    warning_count bigint         not null,    -- how many lines it concerns; 0 for the file as a whole
    message       nvarchar(1000) not null,
    primary key (delivery_key, warning_no)
);

-- publication: one row per time that published figures were measured, protected and switched over.
create table publication (
    publication_key bigint       not null primary key,
    started_at      nvarchar(24) not null,
    finished_at     nvarchar(24) not null,
    last_delivery   bigint       not null,    -- the newest delivery it had seen
    cell_count      bigint       not null,
    changed_count   bigint       not null
);

-- publication_log: one row per cell and publication in which the cell's public content changed; the memory of what was shown.
create table publication_log (
    publication_key bigint       not null references publication (publication_key),
    indicator_code  nvarchar(20) not null,
    area_code       nvarchar(40) not null,
    period_code     nvarchar(20) not null,
    breakdown       nvarchar(60) not null,
    status          nvarchar(20) not null,  -- as in pub_value, or withdrawn for a cell that is no longer published
    content_hash    nvarchar(64) not null,    -- sha-256 of the public content, so that a change can be proven without keeping figures
    primary key (publication_key, indicator_code, area_code, period_code, breakdown)
);

-- publication_need: one row per change of the facts that no publication has taken up yet; empty means that the figures are current.
create table publication_need (
    need_key     bigint       not null primary key,
    delivery_key bigint       not null references delivery (delivery_key),
    since        nvarchar(24) not null
);

-- job_run: one row per run of a job, by hand or by the schedule.
create table job_run (
    job_run_key bigint         not null primary key,
    job_name    nvarchar(60)   not null,
    planned_for nvarchar(24),                 -- null for a run by hand
    started_at  nvarchar(24)   not null,
    finished_at nvarchar(24),
    outcome     nvarchar(20)   not null check (outcome in ('running', 'done', 'failed', 'interrupted')),
    message     nvarchar(1000) not null
);
