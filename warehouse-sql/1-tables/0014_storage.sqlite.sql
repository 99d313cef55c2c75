-- Storage of the largest new fact on SQLite.
create index ix_fact_offer_coverage on fact_offer_coverage (offer_key, month_no);
