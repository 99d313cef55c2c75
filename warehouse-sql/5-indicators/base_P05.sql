-- base_P05: one row per year and line of its last list of agreements: the kronor paid, beside those granted (columns: see base_K01).
select b.delivery_key, b.line_no, b.area_key, b.period_key, concat('organisation=', b.organisation_code) as organisation_breakdown,
       cast(b.paid_ore as float) / 100 as quantity, cast(b.granted_ore as float) / 100 as granted
from   base_agreement b
