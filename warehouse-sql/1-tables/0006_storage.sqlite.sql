-- Storage on SQLite: one index per fact, on what a load deletes and re-reads by.
create index ix_raw_procedure on raw_procedure (delivery_key);
create index ix_raw_population on raw_population (delivery_key);
create index ix_raw_unit on raw_unit (delivery_key);
create index ix_fact_procedure on fact_procedure (delivery_key);
create index ix_fact_population on fact_population (delivery_key);
