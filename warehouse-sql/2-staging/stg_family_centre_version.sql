-- stg_family_centre_version: one row per family centre and run of years during which name, place and address were the same.
-- A centre that is missing in a later year's list ended with the year before.
with years as (
    select d.first_day as year_day, lead(d.first_day, 1, 99991231) over (order by d.first_day) as next_day
    from   (select distinct l.first_day from delivery l where l.feed = 'familjecentraler' and l.state = 'loaded') d
),
told as (
    select s.family_centre_code, s.year_day, y.next_day, s.name, s.municipality_code, s.address, s.lat, s.lon,
           row_number() over (partition by s.family_centre_code, s.year_day order by s.delivery_key, s.line_no) as copy_no,
           concat_ws('|', s.name, s.municipality_code, s.address, coalesce(cast(s.lat * 1000000 as int), 0), coalesce(cast(s.lon * 1000000 as int), 0)) as content
    from   stg_family_centre s
    join   years y on y.year_day = s.year_day
),
compared as (
    select t.family_centre_code, t.year_day, t.next_day, t.name, t.municipality_code, t.address, t.lat, t.lon, t.content,
           lag(t.content) over (partition by t.family_centre_code order by t.year_day) as former_content,
           lag(t.next_day) over (partition by t.family_centre_code order by t.year_day) as former_to
    from   told t
    where  t.copy_no = 1
),
marked as (
    select c.family_centre_code, c.year_day, c.next_day, c.name, c.municipality_code, c.address, c.lat, c.lon,
           sum(case when c.former_content = c.content and c.former_to = c.year_day then 0 else 1 end)
               over (partition by c.family_centre_code order by c.year_day rows unbounded preceding) as version_no
    from   compared c
),
gathered as (
    select m.family_centre_code, m.version_no, min(m.year_day) as valid_from, max(m.next_day) as valid_to
    from   marked m
    group by m.family_centre_code, m.version_no
)
select g.family_centre_code, m.name, m.municipality_code, m.address, m.lat, m.lon, g.valid_from, g.valid_to
from   gathered g
join   marked m on m.family_centre_code = g.family_centre_code and m.year_day = g.valid_from
