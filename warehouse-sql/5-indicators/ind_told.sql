-- ind_told: one row per feed and month of events: what was told of it first, by the first delivery of each sender whose period holds the month, and
-- what is told now by all deliveries in force, late ones too.
with ranked as (
    select d.feed, t.month_no, t.total, d.state,
           case when d.first_day / 100 <= t.month_no and d.last_day / 100 >= t.month_no then 1 else 0 end as is_own,
           row_number() over (partition by d.feed, d.sender, t.month_no,
                                           case when d.first_day / 100 <= t.month_no and d.last_day / 100 >= t.month_no then 1 else 0 end
                              order by t.delivery_key) as told_no
    from   delivery_total t
    join   delivery d on d.delivery_key = t.delivery_key
)
select r.feed, r.month_no, sum(case when r.is_own = 1 and r.told_no = 1 then r.total else 0 end) as first_total,
       sum(case when r.state = 'loaded' then r.total else 0 end) as current_total,
       max(case when r.state = 'loaded' then 1 else 0 end) as is_in_force
from   ranked r
group by r.feed, r.month_no
