-- fact_family_centre_year.agreement_points: which of the fifteen points of section 15 the centre's local agreement has, as '|01|02|'; '' where none is told.
alter table fact_family_centre_year add agreement_points nvarchar(60) not null default '';
