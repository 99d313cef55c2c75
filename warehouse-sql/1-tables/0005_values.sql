-- Figures. ind_value is the inner zone's; pub_value is the one source of everything that anybody outside it sees.

-- ind_value: one row per indicator, area, period and breakdown, as measured.
create table ind_value (
    indicator_code nvarchar(20) not null,
    area_code      nvarchar(40) not null,
    period_code    nvarchar(20) not null,
    breakdown      nvarchar(60) not null,     -- '' for the whole, else kind=code such as 'code=DU055'
    numerator      float,
    denominator    float,
    value          float,
    value_low      float,                     -- 95 % interval
    value_high     float,
    note           nvarchar(20) not null check (note in ('', 'too_few', 'not_delivered', 'not_applicable', 'no_definition', 'no_source', 'preliminary')),
    primary key (indicator_code, area_code, period_code, breakdown)
);

-- pub_value: one row per published cell; status says whether it is shown, and if not why.
create table pub_value (
    indicator_code nvarchar(20) not null,
    area_code      nvarchar(40) not null,
    period_code    nvarchar(20) not null,
    breakdown      nvarchar(60) not null,
    numerator      float,
    denominator    float,
    value          float,
    value_low      float,
    value_high     float,
    note           nvarchar(20) not null,
    status         nvarchar(20) not null check (status in ('shown', 'hidden', 'too_few', 'not_delivered', 'not_applicable', 'no_definition', 'no_source')),
    primary key (indicator_code, area_code, period_code, breakdown)
);
