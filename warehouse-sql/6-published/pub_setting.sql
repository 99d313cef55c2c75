-- pub_setting: one row per fact about this warehouse itself, such as that its figures are invented.
select s.setting_name, s.setting_value
from   warehouse_setting s
