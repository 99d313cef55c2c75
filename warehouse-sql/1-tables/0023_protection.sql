-- Protection of small counts: which counts every published figure holds, how they hang together, and what readers have seen of them before.

-- dim_count: one row per count of persons or talks that published figures hold, whole or by one breakdown, such as talks by code.
create table dim_count (
    count_code     nvarchar(40)  not null,
    breakdown_kind nvarchar(20)  not null,   -- '' for the whole
    feed           nvarchar(40)  not null,   -- whose rows are counted
    truth          nvarchar(10)  not null check (truth in ('months', 'cells')),   -- months: ind_count holds it by municipality and month, and it sums over both; cells: it stands for itself
    is_complete    int           not null,   -- 1 where the members sum to the whole
    name_sv        nvarchar(100) not null,
    name_en        nvarchar(100) not null,
    primary key (count_code, breakdown_kind)
);

-- dim_count_bound: one row per count that never exceeds another at the same place and time: those in time, of those referred.
create table dim_count_bound (
    count_code           nvarchar(40) not null,
    breakdown_kind       nvarchar(20) not null,
    bound_code           nvarchar(40) not null,
    bound_breakdown_kind nvarchar(20) not null,   -- the same kind: member by member; '': every member by the whole
    is_met               int          not null,   -- 1 where the two become the same in time
    primary key (count_code, breakdown_kind, bound_code, bound_breakdown_kind)
);

-- dim_count_floor: one row per public fact that a count never falls below: an area where two organisations were referred to has two referrals.
create table dim_count_floor (
    indicator_code  nvarchar(20) not null,        -- its numerator
    count_code      nvarchar(40) not null,
    primary key (indicator_code, count_code)
);

-- dim_indicator_count: one row per count that the numerator or denominator of an indicator is made of.
create table dim_indicator_count (
    indicator_code  nvarchar(20) not null,
    breakdown       nvarchar(60) not null,        -- '' the whole; 'age': every member of that kind; 'missing=grund': that member alone
    part            nvarchar(20) not null check (part in ('numerator', 'denominator')),
    count_code      nvarchar(40) not null,
    count_breakdown nvarchar(60) not null,        -- '' the whole; 'age': the figure's own member; 'ground=5': that member
    factor          int          not null,        -- 1 added, -1 taken away
    primary key (indicator_code, breakdown, part, count_code, count_breakdown)
);

-- What a reader saw of a cell, so that no later publication gives away what an earlier one hid. Null where nothing can be known.
alter table publication_log add numerator float null;
alter table publication_log add denominator float null;
-- Which counts of a hidden cell were 1 to 4: 1 its numerator, 2 its denominator, 4 the difference, summed. For the protection alone: no view may give it.
alter table publication_log add small_parts int null;

-- publication_content: one row per count and month that differed from the publication before; what has no row there holds the same counts in both.
create table publication_content (
    publication_key bigint       not null references publication (publication_key),
    count_code      nvarchar(40) not null,
    month_no        int          not null,       -- yyyymm
    content_hash    nvarchar(64) not null,
    primary key (publication_key, count_code, month_no)
);
