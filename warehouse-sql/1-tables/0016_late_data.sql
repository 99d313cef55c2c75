-- Late data: what a delivery told of each month when it came, how much earlier months grew afterwards, and which feed's lag an indicator waits for.

-- delivery_total: one row per delivery that came into force and month of its events: what it told. Kept when the delivery leaves force, so that
-- what was first told can be compared with what is known now.
create table delivery_total (
    delivery_key bigint not null references delivery (delivery_key),
    month_no     int    not null,              -- yyyymm of the event, not of the delivery
    total        bigint not null,              -- talks, steps of referrals or deviations
    primary key (delivery_key, month_no)
);

-- ind_growth: one row per feed and month whose lag has closed: what was first told and what is known now, for the county as a whole.
create table ind_growth (
    feed          nvarchar(40) not null,
    month_no      int          not null,
    first_total   bigint       not null,
    current_total bigint       not null,
    primary key (feed, month_no)
);

-- pub_growth: one row per feed with enough closed months: by how many per cent they grew after the first delivery.
create table pub_growth (
    feed           nvarchar(40) not null primary key,
    month_count    int          not null,
    median_percent int          not null,
    largest_percent int         not null
);

-- dim_indicator.feed: the feed whose events the indicator counts; its figures are preliminary until that feed's lag has closed.
alter table dim_indicator add feed nvarchar(40) not null default '';
