-- Accepted rows of the ten feeds of step 2 as they came, typed but not yet joined to anything.

-- raw_referral: one row per accepted line of a hanvisningar delivery: one step of a referral.
create table raw_referral (
    delivery_key      bigint        not null,
    line_no           int           not null,
    referral_code     nvarchar(36)  not null,
    referral_date     int           not null,
    unit_code         nvarchar(31),                -- null: the family came by itself
    organisation_code nvarchar(40)  not null,
    offer_code        nvarchar(60),
    municipality_code nvarchar(10)  not null,
    age_group_code    nvarchar(10)  not null,
    sex_code          nvarchar(10)  not null,
    ground_code       nvarchar(10)  not null,
    vulnerable_groups nvarchar(400) not null,
    status_code       nvarchar(30)  not null,
    status_date       int           not null,
    reason_code       nvarchar(30),
    wish_recorded     nvarchar(10)  not null
);

-- raw_offer: one row per accepted offer of an utbud snapshot.
create table raw_offer (
    delivery_key      bigint        not null,
    line_no           int           not null,
    offer_code        nvarchar(60)  not null,
    organisation_code nvarchar(40)  not null,
    offer_name        nvarchar(200) not null,
    offer_type        nvarchar(30)  not null,
    offer_form        nvarchar(20)  not null,
    municipality_code nvarchar(10),
    lat               float,
    lon               float,
    serves            nvarchar(400) not null,
    grounds           nvarchar(60)  not null,
    age_from          int           not null,
    age_to            int           not null,
    languages         nvarchar(200) not null,
    seats_per_term    int,
    free_seats        int,
    queue_days        int,
    vulnerable_groups nvarchar(400) not null,
    extended_groups   nvarchar(400) not null,
    interpreter       nvarchar(10)  not null,
    last_checked      int,
    valid_from        int           not null,
    valid_to          int           not null
);

-- raw_family_centre: one row per accepted line of a familjecentraler delivery: one centre in the file's year.
create table raw_family_centre (
    delivery_key         bigint        not null,
    line_no              int           not null,
    family_centre_code   nvarchar(60)  not null,
    name                 nvarchar(200) not null,
    municipality_code    nvarchar(10)  not null,
    address              nvarchar(200) not null,
    lat                  float,
    lon                  float,
    declared_kind        nvarchar(30)  not null,
    child_health         nvarchar(20)  not null,
    midwifery            nvarchar(20)  not null,
    open_preschool       nvarchar(20)  not null,
    social_services      nvarchar(20)  not null,
    other_actors         nvarchar(400) not null,
    other_actor_count    int           not null,
    is_prioritised       nvarchar(10)  not null,
    agreement_from       int,
    agreement_to         int,                      -- the last day it holds
    agreement_months     int,                      -- its term, rounded to whole months
    agreement_points     nvarchar(60)  not null,
    point_count          int           not null,
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
    midwife_hours        float,                    -- per term
    open_days            float,                    -- per week
    child_visits         int,
    cost_child_health    float,                    -- per cent of the coordinator's cost, as the three below
    cost_midwifery       float,
    cost_open_preschool  float,
    cost_social_services float,
    parent_education     nvarchar(10)  not null,
    joint_hours_agreed   float,                    -- per month
    joint_hours_used     float,
    area_type            int
);

-- raw_target: one row per accepted line of a malvarden delivery.
create table raw_target (
    delivery_key   bigint       not null,
    line_no        int          not null,
    indicator_code nvarchar(20) not null,
    area_code      nvarchar(40) not null,
    base_period    nvarchar(10) not null,          -- a year, or IOP1
    base_value     float        not null,
    target_value   float        not null,
    target_date    int          not null,
    direction      nvarchar(10) not null
);

-- raw_deviation: one row per accepted line of an avvikelser delivery.
create table raw_deviation (
    delivery_key      bigint       not null,
    line_no           int          not null,
    period_code       nvarchar(20) not null,
    municipality_code nvarchar(10) not null,
    from_principal    nvarchar(10) not null,
    to_principal      nvarchar(10) not null,
    category_code     nvarchar(40) not null,
    quantity          int          not null
);

-- raw_sip: one row per accepted line of a sip delivery.
create table raw_sip (
    delivery_key      bigint       not null,
    line_no           int          not null,
    period_code       nvarchar(20) not null,
    municipality_code nvarchar(10) not null,
    age_group_code    nvarchar(10) not null,
    established       int          not null,
    followed_up       int          not null,
    child_took_part   int          not null
);

-- raw_representative: one row per accepted line of a barnrattsombud delivery.
create table raw_representative (
    delivery_key    bigint       not null,
    line_no         int          not null,
    period_code     nvarchar(20) not null,
    unit_code       nvarchar(31) not null,
    representatives int          not null,
    trained         int          not null,
    bra_trained     int          not null,
    local_routine   nvarchar(10) not null
);

-- raw_agreement: one row per accepted line of an overenskommelser delivery; amounts in öre, so that sums are exact.
create table raw_agreement (
    delivery_key      bigint       not null,
    line_no           int          not null,
    organisation_code nvarchar(40) not null,
    signed_on         int          not null,
    terminated_on     int,
    followed_up_year  int,
    annual_report     nvarchar(10) not null,
    granted_ore       bigint       not null,
    paid_ore          bigint       not null
);

-- raw_partnership_event: one row per accepted line of a partnerskap delivery.
create table raw_partnership_event (
    delivery_key  bigint        not null,
    line_no       int           not null,
    date_key      int           not null,
    event_type    nvarchar(40)  not null,
    organisations nvarchar(400) not null,
    area_code     nvarchar(40)  not null,
    participants  int
);

-- raw_survey: one row per accepted line of an enkat delivery.
create table raw_survey (
    delivery_key     bigint       not null,
    line_no          int          not null,
    period_code      nvarchar(20) not null,
    respondent_group nvarchar(20) not null,
    area_code        nvarchar(40) not null,
    question_code    nvarchar(40) not null,
    answers_4_5      int          not null,
    answers_total    int          not null
);

create index ix_raw_referral on raw_referral (delivery_key);
create index ix_raw_referral_code on raw_referral (referral_code);
create index ix_raw_offer on raw_offer (delivery_key);
create index ix_raw_family_centre on raw_family_centre (delivery_key);
create index ix_raw_target on raw_target (delivery_key);
create index ix_raw_deviation on raw_deviation (delivery_key);
create index ix_raw_sip on raw_sip (delivery_key);
create index ix_raw_representative on raw_representative (delivery_key);
create index ix_raw_agreement on raw_agreement (delivery_key);
create index ix_raw_partnership_event on raw_partnership_event (delivery_key);
create index ix_raw_survey on raw_survey (delivery_key);
