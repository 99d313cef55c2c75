-- The database. Run once by whoever administers the server, in master. Codes are compared to the letter, so the collation must be binary (docs/sql-server.md).
create database barn_som_anhoriga collate Latin1_General_100_BIN2_UTF8;
go
-- Pages then read the former state while a load commits, instead of waiting for it.
alter database barn_som_anhoriga set read_committed_snapshot on;
go
