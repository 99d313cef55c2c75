-- fact_agreement: the separate agreements of one list, if it is in force.
delete from fact_agreement where delivery_key = @delivery_key;

insert into fact_agreement (delivery_key, line_no, period_key, organisation_key, signed_on, terminated_on, followed_up_year,
                            annual_report, granted_ore, paid_ore)
select s.delivery_key, s.line_no, p.period_key, o.organisation_key, s.signed_on, s.terminated_on, s.followed_up_year,
       s.annual_report, s.granted_ore, s.paid_ore
from   stg_agreement s
left join dim_period p on p.period_code = s.period_code
left join dim_organisation o on o.organisation_code = s.organisation_code and p.last_day >= o.valid_from and p.last_day < o.valid_to
where  s.delivery_key = @delivery_key;
