-- What the lists in force have already told of the points: the next load fills the column by itself.
update fact_family_centre_year
set    agreement_points = coalesce((select r.agreement_points from raw_family_centre r
                                    where r.delivery_key = fact_family_centre_year.delivery_key and r.line_no = fact_family_centre_year.line_no), '');
