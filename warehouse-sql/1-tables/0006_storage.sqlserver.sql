-- Storage on SQL Server: facts and the large raw table as clustered columnstore, which is what their sums want.
create clustered columnstore index cci_raw_procedure on raw_procedure;
create clustered index cx_raw_population on raw_population (delivery_key, line_no, year_no);
create clustered index cx_raw_unit on raw_unit (delivery_key, line_no);
create clustered columnstore index cci_fact_procedure on fact_procedure;
create clustered columnstore index cci_fact_population on fact_population;
