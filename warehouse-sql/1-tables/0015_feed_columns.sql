-- What a file of each feed is to hold. The list ships with the program; tests hold it against the readers of the feeds.

-- dim_feed_column: one row per column of a feed's contract, such as kva's registreringsdatum, with what it may hold and an example.
-- befolkning also comes with a column per year instead of år and folkmängd; its rows here are those of the long layout.
create table dim_feed_column (
    feed        nvarchar(40)   not null,
    column_no   int            not null,
    column_name nvarchar(60)   not null,
    aliases     nvarchar(200)  not null,  -- other names that it may come under, separated by |
    is_required int            not null check (is_required in (0, 1)),
    value_kind  nvarchar(10)   not null check (value_kind in ('text', 'number', 'day', 'list')),
    domain_sv   nvarchar(1000) not null,
    domain_en   nvarchar(1000) not null,
    example     nvarchar(200)  not null,  -- the examples of a feed make one row that loads; empty where the column is left empty in it
    primary key (feed, column_no)
);
