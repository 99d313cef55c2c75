-- release_complete: Ett släpp som inte är borttaget har alla sina delar och kontrollsummor; av ett borttaget finns inga siffror kvar.
-- feeds: none
select r.release_code
from   release r
where  r.removed_at is null
and   ((select count(*) from release_part p where p.release_key = r.release_key) = 0
       or (select count(*) from release_part p where p.release_key = r.release_key) <> (select max(p.part_no) from release_part p where p.release_key = r.release_key)
       or not exists (select 1 from release_table t where t.release_key = r.release_key and t.table_name = 'pub_value'))
union all
select r.release_code
from   release r
where  r.removed_at is not null and exists (select 1 from release_part p where p.release_key = r.release_key)
