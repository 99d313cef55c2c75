-- Dimensions. Key 0 is always 'okänd' where a fact can lack the value; such members stay in every sum.
-- What ships with the program comes from seeds/ with its keys, so that keys are the same in every warehouse.
-- valid_to is everywhere the first day on which a version no longer holds; 99991231 for an open end.

-- dim_date: one row per day, such as 20260314, a Saturday in ISO week 11.
create table dim_date (
    date_key       int          not null primary key,
    iso_date       nvarchar(10) not null unique,
    month_code     nvarchar(7)  not null,
    quarter_code   nvarchar(6)  not null,
    half_year_code nvarchar(6)  not null,
    year_code      nvarchar(4)  not null,
    iso_week_code  nvarchar(8)  not null,
    school_term    nvarchar(6)  not null,      -- '' in July, between the terms
    iop_year       nvarchar(4)  not null,      -- '' outside the partnership's five years
    day_type       nvarchar(10) not null check (day_type in ('vardag', 'lördag', 'söndag', 'helgdag'))
);

-- dim_period: one row per period of a kind, such as 2026K1, a quarter, 1 January to 31 March 2026.
create table dim_period (
    period_key  int           not null primary key,
    period_code nvarchar(20)  not null unique,
    period_kind nvarchar(20)  not null check (period_kind in ('month', 'quarter', 'half_year', 'year', 'school_term', 'iop_year', 'rolling_year')),
    first_day   int           not null,
    last_day    int           not null,
    month_count int           not null,
    label_sv    nvarchar(100) not null,
    label_en    nvarchar(100) not null
);

-- dim_period_month: one row per period and calendar month in it; every kind of period is made of whole months.
create table dim_period_month (
    period_key int not null references dim_period (period_key),
    month_no   int not null,                  -- yyyymm
    primary key (period_key, month_no)
);

-- dim_municipality: one row per municipality and time during which its name and groupings held.
create table dim_municipality (
    municipality_key  int           not null primary key,
    municipality_code nvarchar(10)  not null,
    name              nvarchar(60)  not null,
    care_area         nvarchar(60)  not null,  -- one of six vårdsamverkansområden
    association       nvarchar(60)  not null,  -- one of four kommunalförbund
    skr_group         nvarchar(100) not null,
    valid_from        int           not null,
    valid_to          int           not null,
    unique (municipality_code, valid_from)
);

-- dim_area: one row per thing a figure can be about. Skaraborg is one member, of kind care_area, that also names its association.
-- Kind outside: 'okand' and 'utomlans', told beside the county and never shown as places.
create table dim_area (
    area_key      int           not null primary key,
    area_code     nvarchar(40)  not null unique,
    area_kind     nvarchar(20)  not null check (area_kind in ('county', 'care_area', 'association', 'municipality', 'partnership', 'outside')),
    label_sv      nvarchar(100) not null,
    label_en      nvarchar(100) not null,
    care_area     nvarchar(60)  not null,      -- '' where it is not one
    association   nvarchar(60)  not null,
    parent_code   nvarchar(40)  not null,      -- '' at the top
    sort_order    int           not null
);

-- dim_area_municipality: one row per area and municipality version that belongs to it.
create table dim_area_municipality (
    area_key         int not null references dim_area (area_key),
    municipality_key int not null references dim_municipality (municipality_key),
    primary key (area_key, municipality_key)
);

create table dim_procedure_code (
    procedure_code_key int           not null primary key,
    procedure_code     nvarchar(5)   not null unique,
    label_sv           nvarchar(200) not null,
    label_en           nvarchar(200) not null,
    sort_order         int           not null,
    is_verified        int           not null check (is_verified in (0, 1)),  -- 0: the code itself is not confirmed against the national list
    source_text        nvarchar(400) not null
);

create table dim_ground (
    ground_key  int           not null primary key,
    ground_code nvarchar(10)  not null unique,
    label_sv    nvarchar(200) not null,
    label_en    nvarchar(200) not null,
    sort_order  int           not null,
    source_text nvarchar(400) not null
);

create table dim_age_group (
    age_group_key  int           not null primary key,
    age_group_code nvarchar(10)  not null unique,
    label_sv       nvarchar(200) not null,
    label_en       nvarchar(200) not null,
    sort_order     int           not null
);

create table dim_sex (
    sex_key    int           not null primary key,
    sex_code   nvarchar(10)  not null unique,
    label_sv   nvarchar(200) not null,
    label_en   nvarchar(200) not null,
    sort_order int           not null
);

create table dim_care_level (
    care_level_key  int           not null primary key,
    care_level_code nvarchar(40)  not null unique,
    label_sv        nvarchar(200) not null,
    label_en        nvarchar(200) not null,
    sort_order      int           not null
);

-- dim_unit: one row per health-care unit and time during which its attributes held; an inferred one was met before the unit list named it.
create table dim_unit (
    unit_key         int           not null primary key,
    unit_code        nvarchar(31)  not null,  -- HSA-id, capitals
    unit_name        nvarchar(200) not null,
    administration   nvarchar(200) not null,
    care_level_key   int           not null references dim_care_level (care_level_key),
    municipality_key int           not null references dim_municipality (municipality_key),
    in_scope         int           not null check (in_scope in (0, 1)),
    is_inferred      int           not null check (is_inferred in (0, 1)),
    valid_from       int           not null,
    valid_to         int           not null,
    covers_from      int           not null,  -- the versions of a unit together cover all of time, so that no fact falls between two
    covers_to        int           not null,  -- exclusive, as valid_to
    unique (unit_code, valid_from)
);

-- dim_indicator: one row per indicator and version of its definition, from seeds/indicators/.
create table dim_indicator (
    indicator_code     nvarchar(20)   not null,
    version_no         int            not null,
    valid_from         nvarchar(10)   not null,
    adoption           nvarchar(20)   not null check (adoption in ('proposed', 'adopted')),
    name_sv            nvarchar(200)  not null,
    name_en            nvarchar(200)  not null,
    definition_sv      nvarchar(2000) not null,
    definition_en      nvarchar(2000) not null,
    numerator_sv       nvarchar(1000) not null,
    numerator_en       nvarchar(1000) not null,
    denominator_sv     nvarchar(1000) not null,
    denominator_en     nvarchar(1000) not null,
    unit_sv            nvarchar(100)  not null,
    unit_en            nvarchar(100)  not null,
    multiplier         int            not null,
    polarity           nvarchar(1)    not null check (polarity in ('+', '-', '0', '=')),
    interval_method    nvarchar(20)   not null check (interval_method in ('byar', 'wilson', 'none')),
    goals              nvarchar(40)   not null,  -- points of the målbild, blank-separated: 'MB1 MB5'
    source_sv          nvarchar(400)  not null,
    source_en          nvarchar(400)  not null,
    recipient_sv       nvarchar(200)  not null,
    recipient_en       nvarchar(200)  not null,
    caveat_sv          nvarchar(2000) not null,
    caveat_en          nvarchar(2000) not null,
    sort_order         int            not null,
    primary key (indicator_code, version_no)
);

-- dim_publication_plan: one row per table that is published, from seeds/publication-plan.csv.
create table dim_publication_plan (
    indicator_code nvarchar(20) not null,
    area_kind      nvarchar(20) not null,
    period_kind    nvarchar(20) not null,
    breakdown_kind nvarchar(20) not null,
    primary key (indicator_code, area_kind, period_kind, breakdown_kind)
);
