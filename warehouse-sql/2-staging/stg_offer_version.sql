-- stg_offer_version: one row per offer and time during which what the snapshots tell of it held.
-- giltig_fran is believed when an offer is met for the first time; a change holds from the day of the snapshot that tells of it; an offer
-- that is missing in a later snapshot ended on that snapshot's day, and one that comes back begins anew on the day it is back.
with told as (
    select s.sender, s.offer_code, s.snapshot_day, s.delivery_key, s.line_no, s.valid_from, s.valid_to, n.next_day,
           lag(s.snapshot_day) over (partition by s.sender, s.offer_code order by s.snapshot_day) as told_before, n.former_day,
           concat_ws('|', s.organisation_code, s.offer_name, s.offer_type, s.offer_form, coalesce(s.municipality_code, '-'), coalesce(cast(s.lat * 1000000 as int), 0),
                     coalesce(cast(s.lon * 1000000 as int), 0), s.serves, s.grounds, s.age_from, s.age_to, s.languages, coalesce(s.seats_per_term, -1),
                     coalesce(s.free_seats, -1), coalesce(s.queue_days, -1), s.vulnerable_groups, s.extended_groups, s.interpreter, coalesce(s.last_checked, 0)) as content
    from   stg_offer s
    join   stg_offer_snapshot n on n.delivery_key = s.delivery_key
),
bounded as (
    select t.sender, t.offer_code, t.delivery_key, t.line_no, t.content,
           case when t.told_before is null then t.valid_from when t.snapshot_day > t.valid_from then t.snapshot_day else t.valid_from end as valid_from,
           case when t.next_day < t.valid_to then t.next_day else t.valid_to end as valid_to
    from   told t
),
compared as (
    select b.sender, b.offer_code, b.delivery_key, b.line_no, b.content, b.valid_from, b.valid_to,
           lag(b.content) over (partition by b.sender, b.offer_code order by b.valid_from, b.delivery_key) as former_content,
           lag(b.valid_to) over (partition by b.sender, b.offer_code order by b.valid_from, b.delivery_key) as former_to
    from   bounded b
    where  b.valid_from < b.valid_to
),
marked as (
    select c.sender, c.offer_code, c.delivery_key, c.line_no, c.valid_from, c.valid_to,
           sum(case when c.former_content = c.content and c.former_to = c.valid_from then 0 else 1 end)
               over (partition by c.sender, c.offer_code order by c.valid_from rows unbounded preceding) as version_no
    from   compared c
),
gathered as (
    select m.sender, m.offer_code, m.version_no, min(m.valid_from) as valid_from, max(m.valid_to) as valid_to
    from   marked m
    group by m.sender, m.offer_code, m.version_no
)
select g.sender, g.offer_code, m.delivery_key, m.line_no, g.valid_from, g.valid_to,
       case when g.version_no = 1 then 0 else g.valid_from end as covers_from,
       lead(g.valid_from, 1, 99991231) over (partition by g.sender, g.offer_code order by g.version_no) as covers_to
from   gathered g
join   marked m on m.sender = g.sender and m.offer_code = g.offer_code and m.valid_from = g.valid_from
