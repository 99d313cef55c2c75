-- What is expected when. The lines of the schedule and the periods that deliveries are expected for; both ship with the program.

-- dim_feed: one row per feed, such as kva: every month, expected 15 days after the month's end and late 10 days after that.
-- The rhythms are our proposal until the owner of the feed adopts them (docs/schedule.md).
create table dim_feed (
    feed                nvarchar(40)  not null primary key,
    sort_order          int           not null,
    name_sv             nvarchar(100) not null,
    name_en             nvarchar(100) not null,
    description_sv      nvarchar(400) not null,
    description_en      nvarchar(400) not null,
    file_example        nvarchar(100) not null,
    formats             nvarchar(60)  not null,  -- file extensions taken, such as 'csv, xlsx'
    period_kind         nvarchar(20)  not null check (period_kind in ('month', 'quarter', 'half_year', 'year')),  -- what is expected; a file may hold another kind
    cron                nvarchar(60)  not null,  -- when the feed is fetched and loaded, five fields, time of Europe/Stockholm
    expected_after_days int           not null,  -- from the period's last day to the day when the delivery is expected; below zero for what comes before the period ends
    late_after_days     int           not null,  -- from the expected day to the last day on which the delivery is not late
    lag_days            int           not null,  -- from the period's last day until its figures are final
    missed_rule         nvarchar(20)  not null check (missed_rule in ('run_once', 'skip')),
    first_period        nvarchar(20)  not null   -- the first period expected, such as 2025-01
);

-- dim_feed_period: one row per feed and period that a delivery is expected for.
create table dim_feed_period (
    feed         nvarchar(40) not null,
    period_code  nvarchar(20) not null,
    first_day    int          not null,
    last_day     int          not null,
    expected_day int          not null,          -- a working day
    late_day     int          not null,          -- the last day on which the delivery is not late
    primary key (feed, period_code)
);

-- A planned time is run once, even with two processes at it; runs by hand have none.
create unique index ux_job_run_planned on job_run (job_name, planned_for) where planned_for is not null;
