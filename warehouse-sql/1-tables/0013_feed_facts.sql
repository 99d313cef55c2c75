-- Facts of the ten feeds of step 2. Only rows of deliveries in force; every row knows its delivery and its line.

-- fact_referral_step: one row per step of a referral in a hanvisningar delivery in force.
create table fact_referral_step (
    delivery_key        bigint       not null,
    line_no             int          not null,
    referral_code       nvarchar(36) not null,
    referral_date_key   int          not null,
    unit_key            int,                       -- null: the family came by itself
    organisation_key    int          not null,
    offer_code          nvarchar(60),
    municipality_key    int          not null,
    age_group_key       int          not null,
    sex_key             int          not null,
    ground_key          int          not null,
    referral_status_key int          not null,
    status_date_key     int          not null,
    reason_code         nvarchar(30),
    wish_recorded       nvarchar(10) not null
);

-- fact_referral_group: one row per step of a referral and vulnerable group that it names.
create table fact_referral_group (
    delivery_key         bigint       not null,
    line_no              int          not null,
    referral_code        nvarchar(36) not null,
    vulnerable_group_key int          not null
);

-- fact_referral: one row per referral, gathered from all its steps in force (accumulating snapshot): when it was sent, received, led to
-- contact, to support and to its end. Who and where come from the step that stands highest; days are null where a step is missing or dated before the one before.
create table fact_referral (
    referral_code       nvarchar(36) not null primary key,
    referral_date_key   int          not null,
    unit_key            int,
    organisation_key    int          not null,
    offer_code          nvarchar(60),              -- as told; offer_key is null while no snapshot names it
    offer_key           int,
    municipality_key    int          not null,
    age_group_key       int          not null,
    sex_key             int          not null,
    ground_key          int          not null,
    sent_date_key       int,
    received_date_key   int,
    contact_date_key    int,
    started_date_key    int,
    ended_date_key      int,
    closed_date_key     int,                       -- declined or no place
    days_to_received    int,
    days_to_contact     int,                       -- from received
    days_to_start       int,                       -- from contact
    days_of_support     int,                       -- from start to end
    days_to_first_contact int,                     -- from the referral's own date
    outcome             nvarchar(30) not null,     -- the status it stands at
    reason_code         nvarchar(30),
    wish_recorded       nvarchar(10) not null,
    step_count          int          not null,
    is_skipped          int          not null check (is_skipped in (0, 1)),       -- 1: a step on the way is missing
    is_out_of_order     int          not null check (is_out_of_order in (0, 1))   -- 1: a later step is dated before an earlier one
);

-- fact_offer_coverage: one row per month, offer, municipality served, ground and age group, for every month in which the offer is valid, to the latest snapshot's.
create table fact_offer_coverage (
    delivery_key     bigint not null,
    line_no          int    not null,
    month_no         int    not null,              -- yyyymm
    offer_key        int    not null,
    municipality_key int    not null,
    ground_key       int    not null,
    age_group_key    int    not null,
    seats            int                           -- of the offer as a whole and per term: never summed over the other columns
);

-- fact_family_centre_year: one row per family centre and year: class by the agreement's definitions 8.2 and 8.3 beside the declared one.
create table fact_family_centre_year (
    delivery_key         bigint        not null,
    line_no              int           not null,
    family_centre_key    int           not null,
    year_no              int           not null,
    municipality_key     int           not null,
    declared_kind        nvarchar(30)  not null,
    class_code           nvarchar(10)  not null check (class_code in ('8.2', '8.3', 'varken')),
    label_agrees         int           not null check (label_agrees in (0, 1)),
    child_health         nvarchar(20)  not null,
    midwifery            nvarchar(20)  not null,
    open_preschool       nvarchar(20)  not null,
    social_services      nvarchar(20)  not null,
    other_actor_count    int           not null,
    is_prioritised       nvarchar(10)  not null,
    agreement_from       int,
    agreement_to         int,
    agreement_months     int,
    has_agreement        int           not null check (has_agreement in (0, 1)),
    term_within          int           not null check (term_within in (0, 1)),    -- 1: three to five years
    point_count          int           not null,
    has_all_points       int           not null check (has_all_points in (0, 1)),
    has_steering_group   nvarchar(10)  not null,
    has_coordinator      nvarchar(10)  not null,
    coordinator_percent  float,
    shared_cost          nvarchar(10)  not null,
    meetings_held        int,
    meetings_agreed      int,
    age_to               int,
    plan_made            nvarchar(10)  not null,
    plan_followed_up     nvarchar(10)  not null,
    plan_evaluated       nvarchar(10)  not null,
    midwife_hours        float,
    open_days            float,
    child_visits         int,
    cost_child_health    float,
    cost_midwifery       float,
    cost_open_preschool  float,
    cost_social_services float,
    parent_education     nvarchar(10)  not null,
    joint_hours_agreed   float,
    joint_hours_used     float,
    area_type            int
);

-- fact_target: one row per indicator, area and target date of a list of targets in force.
create table fact_target (
    delivery_key   bigint       not null,
    line_no        int          not null,
    indicator_code nvarchar(20) not null,
    area_key       int          not null,
    list_year      int          not null,          -- the year of the list; the latest one holds
    base_period    nvarchar(10) not null,
    base_value     float        not null,
    target_value   float        not null,
    target_date    int          not null,
    direction      nvarchar(10) not null
);

-- fact_deviation: one row per period, municipality, pair of principals and category.
create table fact_deviation (
    delivery_key     bigint       not null,
    line_no          int          not null,
    period_key       int          not null,
    municipality_key int          not null,
    from_principal   nvarchar(10) not null,
    to_principal     nvarchar(10) not null,
    category_code    nvarchar(40) not null,
    quantity         int          not null
);

-- fact_sip: one row per period, municipality and age group: plans with a child as next of kin as the reason.
create table fact_sip (
    delivery_key     bigint not null,
    line_no          int    not null,
    period_key       int    not null,
    municipality_key int    not null,
    age_group_key    int    not null,
    established      int    not null,
    followed_up      int    not null,
    child_took_part  int    not null
);

-- fact_representative: one row per period and health-care unit: its children's-rights representatives and training.
create table fact_representative (
    delivery_key    bigint       not null,
    line_no         int          not null,
    period_key      int          not null,
    date_key        int          not null,         -- the period's last day, on which the unit's version is looked up
    unit_key        int          not null,
    representatives int          not null,
    trained         int          not null,
    bra_trained     int          not null,
    local_routine   nvarchar(10) not null
);

-- fact_agreement: one row per organisation's separate agreement under the partnership and list.
create table fact_agreement (
    delivery_key     bigint       not null,
    line_no          int          not null,
    period_key       int          not null,
    organisation_key int          not null,
    signed_on        int          not null,
    terminated_on    int,
    followed_up_year int,
    annual_report    nvarchar(10) not null,
    granted_ore      bigint       not null,
    paid_ore         bigint       not null
);

-- fact_partnership_event: one row per event of the partnership.
create table fact_partnership_event (
    delivery_key       bigint       not null,
    line_no            int          not null,
    date_key           int          not null,
    event_type         nvarchar(40) not null,
    area_key           int          not null,
    participants       int,
    organisation_count int          not null
);

-- fact_partnership_presence: one row per event of the partnership and organisation that took part.
create table fact_partnership_presence (
    delivery_key     bigint not null,
    line_no          int    not null,
    organisation_key int    not null
);

-- fact_survey: one row per period, group of respondents, area and question.
create table fact_survey (
    delivery_key     bigint       not null,
    line_no          int          not null,
    period_key       int          not null,
    respondent_group nvarchar(20) not null,
    area_key         int          not null,
    question_code    nvarchar(40) not null,
    answers_4_5      int          not null,
    answers_total    int          not null
);

create index ix_fact_referral_step on fact_referral_step (delivery_key);
create index ix_fact_referral_step_code on fact_referral_step (referral_code);
create index ix_fact_referral_group on fact_referral_group (delivery_key);
create index ix_fact_referral_group_code on fact_referral_group (referral_code);
create index ix_fact_family_centre_year on fact_family_centre_year (delivery_key);
create index ix_fact_target on fact_target (delivery_key);
create index ix_fact_deviation on fact_deviation (delivery_key);
create index ix_fact_sip on fact_sip (delivery_key);
create index ix_fact_representative on fact_representative (delivery_key);
create index ix_fact_agreement on fact_agreement (delivery_key);
create index ix_fact_partnership_event on fact_partnership_event (delivery_key);
create index ix_fact_partnership_presence on fact_partnership_presence (delivery_key);
create index ix_fact_survey on fact_survey (delivery_key);
