-- base_agreement: one row per year and line of its last list of agreements; is_in_force: signed by the year's last day and not terminated.
-- A party with several agreements in force has party_no 1 on the one that tells most: followed up in the year before others.
select f.delivery_key, f.line_no, y.period_key, a.area_key, o.organisation_code, f.granted_ore, f.paid_ore,
       case when f.followed_up_year = y.last_day / 10000 then 1 else 0 end as is_followed_up,
       case when o.is_party = 1 and f.signed_on <= y.last_day and (f.terminated_on is null or f.terminated_on > y.last_day) then 1 else 0 end as is_in_force,
       row_number() over (partition by y.period_key, o.organisation_code,
                                       case when f.signed_on <= y.last_day and (f.terminated_on is null or f.terminated_on > y.last_day) then 1 else 0 end
                          order by case when f.followed_up_year = y.last_day / 10000 then 0 else 1 end, f.delivery_key, f.line_no) as party_no
from   fact_agreement f
join   delivery d on d.delivery_key = f.delivery_key
join   dim_organisation o on o.organisation_key = f.organisation_key
join   dim_period y on y.period_kind = 'year' and y.first_day <= d.first_day and y.last_day >= d.last_day
join   dim_area a on a.area_kind = 'county'
where  not exists (select 1 from delivery l
                   where l.feed = d.feed and l.sender = d.sender and l.state = 'loaded' and l.last_day > d.last_day and l.last_day <= y.last_day)
