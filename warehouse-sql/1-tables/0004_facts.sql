-- Facts. Only rows of deliveries in force; every row knows its delivery and its line.

-- fact_procedure: one row per row of a kva delivery in force: on 2026-03-04 unit X registered DU055 for a child in Bengtsfors, once.
create table fact_procedure (
    delivery_key       bigint not null,
    line_no            int    not null,
    date_key           int    not null,
    unit_key           int    not null,
    procedure_code_key int    not null,
    municipality_key   int    not null,
    age_group_key      int    not null,
    sex_key            int    not null,
    ground_key         int    not null,
    care_level_key     int    not null,
    quantity           int    not null
);

-- fact_population: one row per area (the 49 and the county), year, age and sex: 189 girls aged 0 in Härryda on 31 December 2019.
create table fact_population (
    delivery_key bigint not null,
    line_no      int    not null,
    area_key     int    not null references dim_area (area_key),
    year_no      int    not null,
    age          int    not null,
    sex_key      int    not null references dim_sex (sex_key),
    people       int    not null
);
