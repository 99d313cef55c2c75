-- Expected need: the shares of the documents, by which children are multiplied. Modelled figures, cumulative over childhood.

-- dim_need: one row per indicator of expected need and source of a share, such as N01: nearly 8 per cent, 0.08, which can mean 0.075 to 0.08.
create table dim_need (
    indicator_code nvarchar(20)  not null,
    breakdown      nvarchar(60)  not null,     -- '' or 'measure=familj'
    share          float,                      -- the one figure as written, of 1; null where the document gives a range
    share_low      float         not null,     -- the lowest that the document's words can mean
    share_high     float         not null,
    as_written_sv  nvarchar(200) not null,
    as_written_en  nvarchar(200) not null,
    source_text    nvarchar(400) not null,
    primary key (indicator_code, breakdown)
);
