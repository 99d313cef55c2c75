-- delivery_total_referral: how many steps of each month one hanvisningar delivery tells of, as it comes into force.
delete from delivery_total where delivery_key = @delivery_key;

insert into delivery_total (delivery_key, month_no, total)
select f.delivery_key, f.status_date_key / 100, count(*)
from   fact_referral_step f
where  f.delivery_key = @delivery_key
group by f.delivery_key, f.status_date_key / 100;
