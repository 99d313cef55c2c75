-- fact_referral_members: Varje steg i en hänvisning pekar på medlemmar som finns i dimensionerna, i den version som gällde den dagen.
-- feeds: hanvisningar enheter
select f.delivery_key, f.line_no
from   fact_referral_step f
left join dim_unit u on u.unit_key = f.unit_key and u.covers_from <= f.referral_date_key and u.covers_to > f.referral_date_key
left join dim_organisation o on o.organisation_key = f.organisation_key
left join dim_municipality m on m.municipality_key = f.municipality_key
left join dim_date t on t.date_key = f.status_date_key
where  (f.unit_key is not null and u.unit_key is null) or o.organisation_key is null or m.municipality_key is null or t.date_key is null
or     f.status_date_key < f.referral_date_key
