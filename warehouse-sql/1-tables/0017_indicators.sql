-- The whole catalogue, and the sums that let a figure be measured without scanning every registration.

-- dim_indicator: one row per indicator and version of its definition, from seeds/indicators/. The catalogue ships with the program, so the
-- table is made anew with the columns of the full catalogue; planting fills it in the same upgrade.
drop table dim_indicator;

create table dim_indicator (
    indicator_code  nvarchar(20)   not null,
    version_no      int            not null,
    valid_from      nvarchar(10)   not null,   -- from when figures follow this version; a later version than 1 gives a break mark there
    change_sv       nvarchar(1000) not null,   -- what this version changed; '' for the first
    change_en       nvarchar(1000) not null,
    adoption        nvarchar(20)   not null check (adoption in ('proposed', 'adopted')),
    priority        int            not null check (priority in (1, 2, 3)),
    state           nvarchar(20)   not null check (state in ('measured', 'no_source', 'no_definition')),
    reason_sv       nvarchar(1000) not null,   -- why it is not measured and who could change that; '' when it is
    reason_en       nvarchar(1000) not null,
    name_sv         nvarchar(200)  not null,
    name_en         nvarchar(200)  not null,
    definition_sv   nvarchar(2000) not null,
    definition_en   nvarchar(2000) not null,
    numerator_sv    nvarchar(1000) not null,
    numerator_en    nvarchar(1000) not null,
    denominator_sv  nvarchar(1000) not null,
    denominator_en  nvarchar(1000) not null,
    unit_sv         nvarchar(100)  not null,
    unit_en         nvarchar(100)  not null,
    multiplier      int            not null,   -- value = numerator / denominator * multiplier
    value_method    nvarchar(20)   not null check (value_method in ('rate', 'share', 'mean', 'count', 'median', 'need', 'derived', 'none')),
    interval_method nvarchar(20)   not null check (interval_method in ('byar', 'wilson', 'order', 'range', 'derived', 'none')),
    dependence      nvarchar(20)   not null check (dependence in ('', 'talks')),   -- talks: several with one family widen the interval
    decimals        int            not null,
    polarity        nvarchar(1)    not null check (polarity in ('+', '-', '0', '=')),
    goals           nvarchar(40)   not null,   -- points of the målbild, blank-separated: 'MB1 MB5'
    has_whole       int            not null check (has_whole in (0, 1)),   -- 0: only by breakdown, such as K02
    protected       nvarchar(20)   not null check (protected in ('none', 'numerator', 'share', 'denominator')),   -- which parts count persons or talks
    minimum_base    int            not null,   -- smallest denominator for which a value is given
    audience        nvarchar(20)   not null check (audience in ('öppen', 'styrgrupp', 'handläggare')),
    source_sv       nvarchar(400)  not null,
    source_en       nvarchar(400)  not null,
    recipient_sv    nvarchar(200)  not null,
    recipient_en    nvarchar(200)  not null,
    caveat_sv       nvarchar(2000) not null,
    caveat_en       nvarchar(2000) not null,
    feed            nvarchar(40)   not null,   -- the main feed: its lag makes figures preliminary; '' without one
    sort_order      int            not null,
    primary key (indicator_code, version_no)
);

-- dim_indicator_level: one row per indicator and kind of area that it is measured for.
create table dim_indicator_level (
    indicator_code nvarchar(20) not null,
    area_kind      nvarchar(20) not null,
    primary key (indicator_code, area_kind)
);

-- dim_indicator_period: one row per indicator and kind of period that it is measured for.
create table dim_indicator_period (
    indicator_code nvarchar(20) not null,
    period_kind    nvarchar(20) not null,
    primary key (indicator_code, period_kind)
);

-- dim_indicator_breakdown: one row per indicator and kind of breakdown beside the whole, such as code or ground.
create table dim_indicator_breakdown (
    indicator_code nvarchar(20) not null,
    breakdown_kind nvarchar(20) not null,
    primary key (indicator_code, breakdown_kind)
);

-- dim_indicator_feed: one row per indicator and feed that it is made of.
create table dim_indicator_feed (
    indicator_code nvarchar(20) not null,
    feed           nvarchar(40) not null,
    role           nvarchar(20) not null check (role in ('events', 'list', 'base')),   -- events: every month of the period must have come
    touches        nvarchar(20) not null check (touches in ('period', 'all')),         -- which periods' figures a delivery can change
    is_main        int          not null check (is_main in (0, 1)),
    primary key (indicator_code, feed)
);

-- dim_feed.content_kind: what a file of several months tells: events (months that were over, or that it tells of), snapshot (the state on its
-- day, which holds until the next) or statement (the whole of its period).
alter table dim_feed add content_kind nvarchar(20) not null default 'events';

-- delivery_month: one row per delivery that has been in force and month that it answers for.
create table delivery_month (
    delivery_key bigint       not null references delivery (delivery_key),
    feed         nvarchar(40) not null,
    month_no     int          not null,        -- yyyymm
    primary key (delivery_key, month_no)
);

create index ix_delivery_month on delivery_month (feed, month_no);

-- delivery_family: one row per kva delivery with pseudonyms and base cell: how many families its talks were with, and the sum over families of
-- the squared number of talks. Kept when pseudonyms are erased, and by a rebuild, so that intervals stay the same (feeds.md, kva).
create table delivery_family (
    delivery_key     bigint       not null references delivery (delivery_key),
    month_no         int          not null,
    municipality_key int          not null,
    breakdown        nvarchar(60) not null,
    families         int          not null,
    family_talks     bigint       not null,    -- talks with a pseudonym; the others are taken as one family with one talk each
    squared_talks    bigint       not null,
    primary key (delivery_key, month_no, municipality_key, breakdown)
);

-- fact_delivered_period: one row per feed and period of which at least one month has a delivery in force.
create table fact_delivered_period (
    feed            nvarchar(40) not null,
    period_key      int          not null,
    month_count     int          not null,
    delivered_count int          not null,     -- a period is measured only when all its months have come: silence is not zeros
    primary key (feed, period_key)
);

-- fact_population_band: one row per area, year and span of ages that figures are measured against, both ends included. The county's own figure where
-- it is given, else the sum of its municipalities; nothing for an area of which a municipality is missing.
create table fact_population_band (
    area_key int    not null,
    year_no  int    not null,          -- 31 December of this year
    to_year  int    not null,          -- the next year that has been delivered, until which these people are the latest known; 9999 for none
    age_from int    not null,
    age_to   int    not null,
    people   bigint not null,
    primary key (age_from, age_to, area_key, year_no)
);

-- fact_procedure_month: one row per kva delivery, month, municipality and member of a breakdown ('' for the whole): its talks summed.
create table fact_procedure_month (
    delivery_key     bigint       not null,
    month_no         int          not null,
    municipality_key int          not null,
    breakdown        nvarchar(60) not null,    -- '', 'code=DU055', 'ground=1', 'age=0-5', 'level=psykiatri'
    talks            bigint       not null,
    families         int,                      -- null where the delivery holds no pseudonyms
    squared_talks    bigint       not null     -- equal to talks where each stands for itself
);

create index ix_fact_procedure_month on fact_procedure_month (breakdown, municipality_key, month_no, talks, squared_talks);

create index ix_fact_procedure_month_delivery on fact_procedure_month (delivery_key);

-- fact_procedure_unit_month: one row per kva delivery, month and health-care unit: its talks summed.
create table fact_procedure_unit_month (
    delivery_key bigint       not null,
    month_no     int          not null,
    unit_code    nvarchar(31) not null,
    talks        bigint       not null,
    first_line   int          not null         -- the first of its lines: where trace begins
);

create index ix_fact_procedure_unit_month on fact_procedure_unit_month (unit_code, month_no, talks);

create index ix_fact_procedure_unit_month_delivery on fact_procedure_unit_month (delivery_key);

-- ind_value, pub_value: 99.8 % limits beside the 95 %, and from how many parts a gathered measure is made ('45 av 49').
alter table ind_value add value_low_998 float;

alter table ind_value add value_high_998 float;

alter table ind_value add part_count int;

alter table ind_value add part_total int;

alter table pub_value add value_low_998 float;

alter table pub_value add value_high_998 float;

alter table pub_value add part_count int;

alter table pub_value add part_total int;

-- publication_need.is_full: 1 where everything must be measured again, whatever the delivery touched.
alter table publication_need add is_full int not null default 0;

-- publication.measured_by: what measured it: a sum over the catalogue, the views and the program. Another program measures everything again.
alter table publication add measured_by nvarchar(64) not null default '';
