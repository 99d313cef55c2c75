-- pub_publication_change: one row per indicator that the last publication changed, and for how many figures; never which, and no figure.
-- shown_count: shown now and not before. hidden_count: hidden now and not before. changed_count: shown both times, with other content.
-- other_count: the rest, such as a figure whose delivery was withdrawn.
with last_one as (
    select max(p.publication_key) as publication_key
    from   publication p
),
former as (
    select l.indicator_code, l.area_code, l.period_code, l.breakdown, max(l.publication_key) as publication_key
    from   publication_log l
    where  l.publication_key < (select o.publication_key from last_one o)
    group by l.indicator_code, l.area_code, l.period_code, l.breakdown
),
step as (
    select l.publication_key, l.indicator_code, l.status, coalesce(b.status, '') as former_status
    from   publication_log l
    left join former f on f.indicator_code = l.indicator_code and f.area_code = l.area_code and f.period_code = l.period_code and f.breakdown = l.breakdown
    left join publication_log b on b.publication_key = f.publication_key and b.indicator_code = f.indicator_code and b.area_code = f.area_code
                               and b.period_code = f.period_code and b.breakdown = f.breakdown
    where  l.publication_key = (select o.publication_key from last_one o)
)
select s.publication_key, s.indicator_code,
       sum(iif(s.status = 'shown' and s.former_status = 'shown', 1, 0)) as changed_count,
       sum(iif(s.status = 'shown' and s.former_status <> 'shown', 1, 0)) as shown_count,
       sum(iif(s.status = 'hidden' and s.former_status <> 'hidden', 1, 0)) as hidden_count,
       sum(iif(s.status <> 'shown' and (s.status <> 'hidden' or s.former_status = 'hidden'), 1, 0)) as other_count
from   step s
group by s.publication_key, s.indicator_code
