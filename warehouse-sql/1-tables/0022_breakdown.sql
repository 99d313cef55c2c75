-- Words for the members of breakdowns that no dimension of their own names.

-- dim_breakdown_member: one row per member of such a breakdown, as a figure writes it (measure=ko), and indicator that it belongs to.
create table dim_breakdown_member (
    indicator_code nvarchar(20)  not null,   -- '' where the member means the same everywhere
    breakdown      nvarchar(60)  not null,
    breakdown_kind nvarchar(20)  not null,
    label_sv       nvarchar(200) not null,
    label_en       nvarchar(200) not null,
    unit_sv        nvarchar(100) not null,   -- '' where the member has the indicator's own unit
    unit_en        nvarchar(100) not null,
    sort_order     int           not null,
    primary key (indicator_code, breakdown)
);
