-- Storage of the largest new fact on SQL Server; the others are small and stay heaps with an index.
create clustered columnstore index cci_fact_offer_coverage on fact_offer_coverage;
