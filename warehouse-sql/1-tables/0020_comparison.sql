-- Comparisons of published figures, and which municipalities are alike. All are made from published figures alone, so that none can say more than they do.

-- dim_trait: one row per trait by which municipalities are called alike or ranked, such as the share with compulsory education only.
create table dim_trait (
    trait_code  nvarchar(60)  not null primary key,
    label_sv    nvarchar(200) not null,
    label_en    nvarchar(200) not null,
    unit_sv     nvarchar(100) not null,
    unit_en     nvarchar(100) not null,
    year_no     int           not null,
    is_likeness int           not null check (is_likeness in (0, 1)),   -- 1: counts when similar municipalities are looked for
    source_text nvarchar(400) not null,
    sort_order  int           not null
);

-- dim_municipality_trait: one row per municipality and trait with a known value.
create table dim_municipality_trait (
    municipality_code nvarchar(10) not null,
    trait_code        nvarchar(60) not null,
    trait_value       float        not null,
    primary key (municipality_code, trait_code)
);

-- pub_similar: one row per municipality and one of the ten most like it, the nearest first.
create table pub_similar (
    municipality_code nvarchar(10) not null,
    similar_code      nvarchar(10) not null,
    rank_no           int          not null,
    distance          float        not null,    -- in standard deviations, over all traits
    primary key (municipality_code, similar_code)
);

-- pub_similar_trait: one row per such pair and trait: both values, and how much of the distance the trait stands for (share of its square).
create table pub_similar_trait (
    municipality_code nvarchar(10) not null,
    similar_code      nvarchar(10) not null,
    trait_code        nvarchar(60) not null,
    own_value         float,
    similar_value     float,
    distance_share    float        not null,
    primary key (municipality_code, similar_code, trait_code)
);

-- pub_comparison: one row per shown figure and what it is compared with.
create table pub_comparison (
    indicator_code  nvarchar(20) not null,
    area_code       nvarchar(40) not null,
    period_code     nvarchar(20) not null,
    breakdown       nvarchar(60) not null,
    comparator      nvarchar(20) not null check (comparator in ('county', 'care_area', 'association', 'skr_group', 'similar', 'own_past', 'funnel', 'trend', 'target')),
    reference_code  nvarchar(100) not null,     -- the area, SKR group or earlier period that it is compared with; '' where there is none
    reference_value float,                      -- for trend the slope per period, for target the value that the path asks for at the period's end
    limit_low       float,                      -- funnel: 95 % limits around the reference; else of the difference
    limit_high      float,
    limit_low_998   float,
    limit_high_998  float,
    difference      float,                      -- figure less reference
    target_value    float,                      -- target: the last value aimed at
    target_date     int,                        -- target: the day of that value (yyyymmdd)
    from_value      float,                      -- target: the value in the base period, from which the path begins
    missing         float,                      -- target: how many counted things (or units of the value, for means) are missing to be on the path; 0 where none
    verdict         nvarchar(20) not null check (verdict in ('higher', 'lower', 'similar', 'rising', 'falling', 'no_trend', 'too_few', 'ahead', 'on', 'behind', 'reached')),
    confidence      int          not null check (confidence in (0, 95, 998)),   -- the strictest level at which higher or lower holds
    part_count      int,                        -- from how many members the reference is made, and of how many ('8 av 10')
    part_total      int,
    primary key (indicator_code, area_code, period_code, breakdown, comparator)
);
