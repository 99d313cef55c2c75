-- Pages of one place read all its figures at once; the primary keys begin with the indicator.

create index ix_pub_value_area on pub_value (area_code, breakdown);

create index ix_pub_comparison_area on pub_comparison (area_code, breakdown);
