-- Accepted rows as they came, typed but not yet joined to anything; kept also for deliveries that are no longer in force.

-- raw_procedure: one row per accepted line of a kva delivery. The unit's name and administration are judged but not kept: the unit list
-- gives them, and free text about a talk is not stored without need.
create table raw_procedure (
    delivery_key      bigint       not null,
    line_no           int          not null,
    date_key          int          not null,
    unit_code         nvarchar(31) not null,
    procedure_code    nvarchar(5)  not null,
    municipality_code nvarchar(10) not null,  -- four digits, 'okänd' or 'utomläns'
    age_group_code    nvarchar(10) not null,
    sex_code          nvarchar(10) not null,
    ground_code       nvarchar(10) not null,
    care_level_code   nvarchar(40),           -- as the line says; null where it does not
    quantity          int          not null,
    pseudonym         nvarchar(200)           -- inner zone only; erased after 24 months
);

-- raw_population: one row per accepted line and year of a befolkning delivery.
create table raw_population (
    delivery_key bigint       not null,
    line_no      int          not null,
    year_no      int          not null,
    region_code  nvarchar(10) not null,       -- four-digit municipality code, '14' for the county, 'utomläns'
    age          int          not null,       -- years; 100 means 100 and over
    sex_code     nvarchar(10) not null,
    people       int          not null
);

-- raw_unit: one row per accepted line of an enheter delivery.
create table raw_unit (
    delivery_key      bigint        not null,
    line_no           int           not null,
    unit_code         nvarchar(31)  not null,
    unit_name         nvarchar(200) not null,
    administration    nvarchar(200) not null,
    care_level_code   nvarchar(40)  not null,
    municipality_code nvarchar(10)  not null,
    valid_from        int           not null,
    valid_to          int           not null,  -- the first day it no longer holds; 99991231 for an open end
    in_scope          int           not null   -- 1: meets patients on the grounds of HSL 5:7
);
