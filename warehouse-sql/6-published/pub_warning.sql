-- pub_warning: one row per warning on a delivery.
select w.delivery_key, w.warning_no, w.warning_code, w.warning_count, w.message
from   delivery_warning w
