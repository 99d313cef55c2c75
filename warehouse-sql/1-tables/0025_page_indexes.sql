-- Pages of one place read all its figures at once, and lists of periods ask which of them hold any; the primary keys begin with the indicator.

create index ix_pub_value_area on pub_value (area_code, breakdown);

create index ix_pub_value_period on pub_value (period_code);

create index ix_pub_comparison_area on pub_comparison (area_code, breakdown);
