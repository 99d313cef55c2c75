-- Dimensions that the ten feeds of step 2 fill or point at.
-- Lists inside one cell are kept as '|a|b|', sorted, '' for none, so that a member is found by replace(list, '|a|', '') <> list, which both engines compare by case.

-- dim_date.day_no: the day's number in the calendar, so that days between two dates is a difference.
alter table dim_date add day_no int not null default 0;

-- dim_age_group.age_from, age_to: the years that the group spans, both ends included; null for the member okänd.
alter table dim_age_group add age_from int;

alter table dim_age_group add age_to int;

-- dim_organisation: one row per organisation and time during which its name and its part in the partnership held.
create table dim_organisation (
    organisation_key  int           not null primary key,
    organisation_code nvarchar(40)  not null,
    name              nvarchar(200) not null,
    organisation_type nvarchar(100) not null,
    is_party          int           not null check (is_party in (0, 1)),   -- 1: an idea-based party of the partnership
    valid_from        int           not null,
    valid_to          int           not null,
    source_text       nvarchar(400) not null,
    unique (organisation_code, valid_from)
);

create table dim_vulnerable_group (
    vulnerable_group_key  int           not null primary key,
    vulnerable_group_code nvarchar(60)  not null unique,
    label_sv              nvarchar(200) not null,
    label_en              nvarchar(200) not null,
    sort_order            int           not null,
    source_text           nvarchar(400) not null
);

-- dim_referral_status: one row per status of a referral. step_no orders the way from sent (1) to ended (5); rank_no orders all, so that the
-- highest one reached is where the referral stands: declined and no place end it from any step before support began.
create table dim_referral_status (
    referral_status_key  int           not null primary key,
    referral_status_code nvarchar(30)  not null unique,
    step_no              int           not null,   -- 0 for the two that end it without support
    rank_no              int           not null,
    label_sv             nvarchar(100) not null,
    label_en             nvarchar(100) not null
);

-- dim_offer: one row per support offer and time during which what the snapshots tell of it held.
create table dim_offer (
    offer_key         int           not null primary key,
    sender            nvarchar(60)  not null,
    offer_code        nvarchar(60)  not null,
    organisation_key  int           not null references dim_organisation (organisation_key),
    offer_name        nvarchar(200) not null,
    offer_type        nvarchar(30)  not null,
    offer_form        nvarchar(20)  not null,
    municipality_key  int           not null references dim_municipality (municipality_key),   -- 0 where it is given in no place
    lat               float,
    lon               float,
    serves            nvarchar(400) not null,      -- 'alla', or municipality codes '|1401|1480|'
    grounds           nvarchar(60)  not null,
    age_from          int           not null,
    age_to            int           not null,
    languages         nvarchar(200) not null,
    seats_per_term    int,                         -- null is unknown, not none
    free_seats        int,
    queue_days        int,
    vulnerable_groups nvarchar(400) not null,
    extended_groups   nvarchar(400) not null,
    interpreter       nvarchar(10)  not null,
    last_checked      int,
    valid_from        int           not null,
    valid_to          int           not null,
    covers_from       int           not null,      -- as in dim_unit: the versions of an offer together cover all of time
    covers_to         int           not null,
    delivery_key      bigint        not null,      -- the snapshot and line that first told of this version
    line_no           int           not null,
    changed_by        bigint        not null,      -- the delivery whose coming or going last changed the row
    unique (sender, offer_code, valid_from)
);

-- dim_family_centre: one row per family centre and time during which its name, place and address held.
create table dim_family_centre (
    family_centre_key  int           not null primary key,
    family_centre_code nvarchar(60)  not null,
    name               nvarchar(200) not null,
    municipality_key   int           not null references dim_municipality (municipality_key),
    address            nvarchar(200) not null,
    lat                float,
    lon                float,
    valid_from         int           not null,
    valid_to           int           not null,
    unique (family_centre_code, valid_from)
);
