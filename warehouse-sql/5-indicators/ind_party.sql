-- ind_party: one row per period and idea-based party of the partnership on the period's last day.
select p.period_key, o.organisation_code
from   dim_period p
join   dim_organisation o on o.is_party = 1 and o.valid_from <= p.last_day and o.valid_to > p.last_day
